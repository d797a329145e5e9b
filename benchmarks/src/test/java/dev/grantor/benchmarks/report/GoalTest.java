package dev.grantor.benchmarks.report;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class GoalTest {

    @Test
    void aLimitItselfIsReached() {
        assertThat(Goal.atMost("time", 1.5, 1.5, "the floor").judgement()).isEqualTo("REACHED");
        assertThat(Goal.atLeast("speed", 8, 8, "faster").judgement()).isEqualTo("REACHED");
    }

    @Test
    void whatIsBeyondTheLimitIsMissed() {
        assertThat(Goal.atMost("time", 1.51, 1.5, "the floor").judgement()).isEqualTo("MISSED");
        assertThat(Goal.atLeast("speed", 7.99, 8, "faster").judgement()).isEqualTo("MISSED");
    }

    @Test
    void roundingReachesNothing() {
        Goal goal = Goal.atMost("time", 1.501, 1.5, "the floor");

        assertThat(goal.figure()).isEqualTo("1.50 x");
        assertThat(goal.reached()).isFalse();
    }

    @Test
    void lessIsNotTheSame() {
        assertThat(Goal.lessThan("time", 0.99, "every peer").reached()).isTrue();
        assertThat(Goal.lessThan("time", 1, "every peer").reached()).isFalse();
    }

    @Test
    void whatShallNotHappenIsMissedWhenItDoes() {
        assertThat(Goal.not("databind loaded", false, "not loaded").reached()).isTrue();
        assertThat(Goal.not("databind loaded", true, "not loaded").reached()).isFalse();
    }

    @Test
    void saysWhatWasAimedAt() {
        assertThat(Goal.atLeast("speed", 12.5, 8, "faster"))
                .isEqualTo(new Goal("speed", "12.50 x", "at least 8.00 x faster", true));
    }
}
