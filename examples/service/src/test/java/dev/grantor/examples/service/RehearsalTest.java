package dev.grantor.examples.service;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.api.Test;

/** Two processes, 10,000 requests, three rotations, an outage. */
class RehearsalTest {

    @Test
    void everyRequestIsAnsweredRightly() throws Exception {
        Report report = Rehearsal.run();

        assertWithMessage(report.text()).that(report.wrong()).isEmpty();
        assertThat(report.answers().values().stream().mapToInt(count -> count).sum())
                .isEqualTo(10_000);
        assertThat(report.rotations()).isEqualTo(3);
        assertThat(report.answers().get("200 GOOD in the outage")).isAtLeast(200);
        assertThat(report.answers().get("503 UNKNOWN_KEY in the outage")).isAtLeast(50);
        assertThat(report.answers().get("401 STRANGERS_KEY")).isAtLeast(300);
        assertThat(report.fetchesForStrangers()).isAtMost(8);
        assertThat(report.withdrawn()).isEqualTo(401);
    }
}
