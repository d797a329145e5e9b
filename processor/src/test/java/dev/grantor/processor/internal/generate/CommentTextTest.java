package dev.grantor.processor.internal.generate;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class CommentTextTest {

    @Test
    void nameCannotEndTheComment() {
        assertThat(CommentText.escaped("a*/b")).isEqualTo("a*&#47;b");
        assertThat(CommentText.escaped("\\u002a/")).isEqualTo("&#92;u002a/");
    }
}
