package dev.grantor.benchmarks.report;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void numbersStandToTheRight() {
        TextTable table = TextTable.ofNumbers("mint", "ns/op");
        table.add("floor", "1,234");
        table.add("nimbus", "12,345");

        assertThat(table.lines())
                .containsExactly(
                        "mint     ns/op", //
                        "floor    1,234",
                        "nimbus  12,345")
                .inOrder();
    }
}
