package press.dateline.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bylines as they come in, and whom they name. */
class AuthorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    By Nana Beridze                            | Beridze, Nana
                    by Nana Beridze and Ivan Petrov            | Beridze, Nana; Petrov, Ivan
                    By A. B. Moreira, Jo Lee and Kim Park      | Moreira, A. B.; Lee, Jo; Park, Kim
                    By JANE DOE                                | Doe, Jane
                    By Jane Doe, Associated Press Writer       | Doe, Jane
                    By Jane Doe, Associated Press              | Doe, Jane
                    By Jane Doe and AFP                        | Doe, Jane; AFP
                    By Jane Doe in Moscow                      | Doe, Jane
                    By Martin Luther King Jr.                  | King Jr., Martin Luther
                    By Sammy Davis, Jr.                        | Davis Jr., Sammy
                    By Ludwig van Beethoven                    | van Beethoven, Ludwig
                    By Jean-Pierre de la Tour                  | de la Tour, Jean-Pierre
                    Written by Ann O’Hara                      | O’Hara, Ann
                    Reuters                                    | Reuters
                    By The Associated Press                    | The Associated Press
                    By AFP                                     | AFP
                    Agence France-Presse                       | Agence France-Presse
                    By Staff Reporters                         | Staff Reporters
                    By Zoë Đặng                                | Đặng, Zoë
                    Madonna                                    | Madonna
                    By                                         | ''
                    ---                                        | ''
                    """)
    void bylineNamesItsAuthors(String byline, String expected) {
        assertThat(Author.of(byline).stream()
                        .map(author -> author.isPerson() ? author.family() + ", " + author.given() : author.family())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Nana,N.", "A. B.,A. B.", "Jean-Pierre René,J.-P. R."})
    void givenNamesAreShortenedToTheirFirstLetters(String given, String initials) {
        assertThat(new Author(given, "Name").initials()).isEqualTo(initials);
    }
}
