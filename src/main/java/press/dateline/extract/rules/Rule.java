package press.dateline.extract.rules;

/** A decision that extraction makes and could do without, under the name by which it is switched off and measured. */
public enum Rule {
    // What is read
    ANOTHER_LANGUAGE("In a text that is not English no names are looked for."),
    HEADLINE_IN_CAPITALS("The name model does not see a headline in capitals or Title Case."),
    // Where names begin and end
    TITLE_BEFORE_A_NAME("Titles and offices before a person's name are no part of it."),
    ARABIC_ARTICLE("“al-” before a name belongs to it."),
    HYPHENATED_GIVEN_NAME("Both halves of Kassym-Jomart and Jong-un belong to the name."),
    NICKNAME_IN_A_NAME("Robert “Bobby” Scott is one name, and Bobby Scott that man."),
    INITIALS_BEFORE_A_NAME("Initials before a surname belong to it: K S Eshwarappa."),
    JUNIOR("Two or three capitals before Jr. or Sr. are a person."),
    BODY_GOES_ON("A body's name goes on behind of, for, on, and: Ministry of Culture and Sport."),
    TWO_BODIES_AT_AND("Human Rights Watch and Amnesty International are two."),
    FIELDS_BEFORE_AND("What stands before “and” is part of a body that is of both: the Fish and Wildlife Service."),
    LIST_OF_FIELDS("A department's fields go on behind commas: Department of Environment, Land and Water."),
    BODY_UNDER_SOMEBODY("The Trump Justice Department is the Justice Department."),
    PERSON_BEHIND_A_BODY("A first name behind a body begins a person's: Executive Committee Hussein Sheikh."),
    BODY_WITHOUT_WHO_WORKS_THERE("Who works at a body is no part of its name: Fellow at Yale University."),
    BODY_WITHOUT_WHERE_IT_IS("The town behind “in” is no part of a body's name."),
    TITLE_BEHIND_A_BODY("A title behind a body's name begins a person's: Bharatiya Janata Party MLA K S Eshwarappa."),
    LETTERS_IN_BRACKETS("Letters in brackets say where the name before them begins and what it is."),
    // What kind of thing a name is
    FIELD_OF_A_MINISTER("What a minister is of is no body: Minister of Higher Education."),
    FIELD_OF_A_HEAD("What somebody is head or director of is a field where nothing makes it a body."),
    THING_NOT_BODY("Streets, laws, prizes and buildings are no bodies."),
    COURT_CASE("Roe v. Wade is a case, and whom it is named after no actor."),
    THING_NOT_PERSON("Mosques, airports, rivers and streets that bear a name are no people."),
    NAMED_AFTER_A_PERSON("The John F. Kennedy Library and the USS Ronald Reagan are no people."),
    RUN_THAT_ENDS_AS_A_BODY("Capitals that end in Ltd, University or Futures are a body."),
    RUN_BEHIND_BANK_OF("Capitals behind “Bank of” and its like are a body."),
    FIRM_BEHIND_ITS_NOUN("What follows firm, startup or news agency is a body."),
    LETTERS_THAT_ACT("Letters that approve, tell or are told are a body."),
    LETTERS_OF_NO_BODY("CEO, GDP and their like are no bodies unless spelled out."),
    BODY_IN_CAPITALS("In lines of capitals only what ends as a body does is one."),
    LOUD_WORD("WHO, US, CAR are words where everything is in capitals."),
    STORM("The name of a storm is nobody."),
    QUESTION_BEFORE_A_SURNAME("“Will Obama win?” asks about Obama where enough speaks for a question."),
    PERSON_BY_WHAT_IS_SAID(
            "What the model took for a firm or place is a person if enough speaks for one, as for Charlotte Church."),
    FIRST_NAME_BEFORE_A_SURNAME("A first name that the model took for something else: Sydney Sweeney."),
    POSTAL_STATE("A town before NV or TX is a place."),
    ONE_STRING_ONE_KIND("A string has one kind throughout a story, the one it has most often."),
    SURNAME_IS_A_PERSON("The surname of somebody named in full is that person."),
    SURNAME_NOT_COUNTRY("Jordan is no country where Jim Jordan is in the story."),
    LONGER_TOWN_THAN_A_CAPITAL("Santiago de Compostela is not Chile's capital."),
    COUNTRY_OF_A_BODY("The country in the name of a body of state is spoken of: U.S. Senate."),
    LANGUAGE_NOT_COUNTRY("Who speaks Spanish says nothing of Spain."),
    DIRECTION_OF_A_COUNTRY("Northern Kazakhstan is Kazakhstan."),
    KNOWN_FIRM_ALONE("A known body of one word is meant where the model passed over it: Twitter."),
    // Where
    DATELINE("Where a story is filed from is where it plays."),
    CLUE_OF_A_WORD("Words of one country's news speak for it: crore, sheriff."),
    WORDING_OF_A_COUNTRY(
            "A story worded as local news of one country plays there, where it names no other: aldermen, eighth grade."),
    CLUE_OF_SOMEBODY("Known people and bodies speak for their country."),
    CLUE_OF_A_TOWN("Towns and states speak for the country and state they lie in."),
    CLUE_INSIDE_A_BODY("The place in a body's name speaks for its country: University of Georgia."),
    CLUE_OF_THE_SOURCE("The place in the source's name speaks for its country: Toronto Star."),
    COUNTY("Counties and parishes are American, in the state the story speaks of."),
    DOMINICAN("Dominican is of the Republic unless the story speaks of Dominica."),
    TOWN_NAMED_AS_A_COUNTRY("Lebanon, Pennsylvania, is a town."),
    COUNTRY_IN_LOCAL_COPY("Lebanon is a town where only local words speak of a country, and only of the town's."),
    TOWN_SAID_TO_BE_ONE("“The Bolivian town of Trinidad” and “Trinidad, in southern Colorado” are towns."),
    TOWN_NAMED_AS_A_STATE("Cordoba is a town of a country that the story speaks of before it is a province elsewhere."),
    ANGLO_DUTCH("Anglo-, Sino- and Franco- are countries."),
    STATE_NOT_COUNTRY("Georgia is the state where America is spoken of and nothing near Tbilisi is."),
    STATE_IN_LOCAL_COPY("Georgia is the state where only counties and local words speak of America, too."),
    STATE_BEHIND_ITS_TOWN("A state's name behind a town of it and a comma is the state."),
    STATE_OR_CITY("New York is the state among states, behind its towns, before its governor and as a heading."),
    STATE_BY_WEIGHT("Georgia is what the states, countries, towns and elections beside it speak for."),
    COUNTRY_BY_ANOTHER_WORD(
            "Island, Pole, Indian are no country's where they stand in a longer name or nothing else speaks of it."),
    TOWN_OR_WORD("A town whose name is mostly another word is one behind “in”, in a country that is spoken of."),
    STATE_OF_THE_HEADLINE("A bare town is first looked for in the only state that the headline names."),
    TOWN_OR_SURNAME(
            "A town whose name is mostly somebody's is one where a word of place, a state or a town beside it says so."),
    TOWN_HAS_NO_ARTICLE("The Pearl River and “the Centurion” are no towns."),
    PLACE_IN_A_TITLE("“I Took a Pill in Ibiza” is a song."),
    TOWN_IN_A_LONGER_NAME("The Fresno Bee is a paper, and no town."),
    CLUB_BY_ITS_TOWN("In news of sport Boston beats Miami: clubs, not towns."),
    COUNTY_NOT_TOWN("Gallatin is no town in “Gallatin and Park counties”."),
    PLACE_OF_A_UNIVERSITY("Ohio State and Texas Tech are not Ohio and Texas."),
    STATE_AS_A_HEADING("A state's name alone on its line is the state, where others head sections, too."),
    TOWN_UNDER_A_STATE("In news from around the states a town is in the state that heads its section."),
    TOWN_TOLD_BEFORE(
            "Plymouth behind Plymouth, Massachusetts, is that one, and a town in a state's section that state's."),
    SAINT_OF_A_CHURCH("St. James' Palace lies in no town called St. James."),
    ROW_OF_TOWNS("London, New York and Tokyo are three towns, not one in a state."),
    TOWN_NOT_IN_THE_TABLES("A town of no table is in the state behind its comma."),
    WHOLE_NAME_OF_A_TOWN("A town's name goes on in small words: Santiago de Compostela."),
    TOWN_NOT_PERSON("A name taken for a person is a town of a country that is spoken of."),
    TOWN_NOT_FIRM("A name taken for a firm is a town: Workers in Lincoln."),
    TOWN_BEHIND_IN("Capitals behind “in” and “near” are a town of a country that is spoken of."),
    LARGE_TOWN_PASSED_OVER("Large towns with a name of their own are found where the model passes over them."),
    BODY_THAT_SERVES_A_TOWN("Kent Police names Kent."),
    DIRECTION_OF_A_TOWN("Northern Tehran is Tehran."),
    TREATY_OF_A_TOWN("A treaty bears the name of a town and is not about it: the Minsk agreements."),
    CAPITAL_AS_GOVERNMENT("A capital without a word of place beside it is its government."),
    NAMESAKE_OF_A_CAPITAL("Moscow is Idaho's where the story says so."),
    CITIES_OF_THE_WORLD("A story that names several countries means the cities that all know: Geneva, Moscow."),
    // Which body
    THING_OF_A_BODY("The UN Charter is a paper and the FIFA World Cup a contest, not the body."),
    PLACE_NOT_BODY("“In Toyota, Japan” is a town."),
    OWN_HOUSE("The house that brings the story is not in it."),
    REPORTERS_EMPLOYER("“An ABC News reporter” does not put ABC News into the story."),
    PARTY_OF_A_COUNTRY("A party's letters mean it only where its country is spoken of."),
    METONYM_IS_A_BODY("The Knesset stands for Israel and is itself, too."),
    MINISTRY("Ministries by their pattern, of the country at hand."),
    BODY_OF_EVERY_STATE("Parliament, army, supreme court: of the country at hand."),
    BODY_OF_A_STATE("The Texas Supreme Court and the Ohio Senate are their states', not their country's."),
    DEPARTMENT_OF_A_STATE("A department that the United States do not have is one of their states'."),
    UNOWNED_BODY(
            "Japan's Meteorological Agency is Japan's, and the state Board of Education that of the state at hand."),
    BODY_IN_SMALL_LETTERS(
            "Kenya's supreme court is meant in small letters, too, where it acts or stands beside its town."),
    AMERICAN_BODY("The State and Treasury Departments are America's."),
    MERE_SOURCE("A ministry in small letters that is only quoted once is where news comes from."),
    MEMBER_OF_A_BODY("A Member of Parliament is a person."),
    PART_OF_ANOTHER_NAME("The Supreme Court Bar Association is no court."),
    LETTERS_OF_THIS_STORY("Letters mean what they stand behind in brackets, whatever else is known by them."),
    NEARLY_A_KNOWN_BODY("A name nearly known, with its known letters in brackets."),
    WORD_FOR_ANY_BODY("Council, Ministry or Party alone name no body."),
    CONTESTED_LETTERS("AFC, CBC: letters of several bodies mean one that the story speaks for."),
    CLUB_BY_ITS_LAST_WORD("A club's last word alone is the one club of the story that ends in it: the Yankees."),
    BEGINNING_OF_A_BODY("Siemens is short for Siemens AG."),
    INITIALS_OF_A_BODY("Initials of one body in the story are that body."),
    COMPANY_SUFFIX("Inc and plc are no part of a name."),
    // Which person
    GIVEN_NAMES_THAT_AGREE("J. Smith, John Smith and John A. Smith are one."),
    PART_OF_A_LONGER_NAME("A name that ends or begins a longer one in the story is that person."),
    NAME_WITHOUT_INITIALS("Samuel A. Alito Jr. is Samuel Alito."),
    NAME_SPELLED_ALIKE("A known surname under a given name that sounds alike: Kasym-Zhomart Tokaev."),
    FATHER_AND_SON("Trump Jr. is the son, Trump beside him the father."),
    FIRST_NAME_ALONE("A first name alone is the one of that name in the story."),
    MIDDLE_NAME_ALONE("A name in the middle alone is the one of that name in the story."),
    BARE_SURNAME("A surname of nobody in the story is somebody known for whom the evidence weighs enough."),
    SURNAME_OF_A_PLACE(
            "A surname that a saint, a place or a shop bears there is nobody's: Sullivan County, Branson, Mo."),
    UNKNOWN_SURNAME("A surname of nobody in the story is somebody unknown where the words beside it say so."),
    IN_OFFICE_THEN("Of several known people of one name the one in office at the time."),
    NAME_REPEATED("A name understood is found again where the model passed over it."),
    SHORT_NAME_REPEATED("The surname of whoever is named in full is found again, too."),
    REPEAT_NOT_A_WORD("A word that the story has in small letters, too, is no name repeated."),
    OFTEN_NAMED("An actor named five times is whom a story is about.");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /** What it says, in one sentence. */
    public String words() {
        return words;
    }
}
