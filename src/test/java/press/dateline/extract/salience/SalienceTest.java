package press.dateline.extract.salience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.authority.file.Kind;
import press.dateline.extract.rules.Rules;

class SalienceTest {

    private static boolean isAbout(Kind kind, int mentions, double share) {
        return Salience.of(new Salience.Signs(kind, false, false, false, mentions, share, 40), Rules.ALL)
                >= Salience.ABOUT;
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 9, 40})
    void anActorNamedFiveTimesIsWhomTheStoryIsAbout(int mentions) {
        assertThat(isAbout(Kind.ACTOR, mentions, 0.01)).isTrue();
    }

    @Test
    void anActorNamedOnceAmongManyIsMerelyMentioned() {
        assertThat(isAbout(Kind.ACTOR, 1, 0.01)).isFalse();
    }

    @Test
    void howOftenACountryIsNamedSaysNothingByItself() {
        assertThat(isAbout(Kind.COUNTRY, 1, 0.01))
                .as("of forty countries each needs less of a share")
                .isTrue();
        assertThat(Salience.of(new Salience.Signs(Kind.COUNTRY, false, false, false, 5, 0.05, 5), Rules.ALL))
                .isLessThan(0.5);
    }
}
