package dev.grantor.benchmarks.charts;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.benchmarks.charts.LineChart.Line;
import dev.grantor.benchmarks.charts.LineChart.Panel;
import dev.grantor.benchmarks.charts.LineChart.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LineChartTest {

    @Test
    void aDecadeIsAsWideAnywhere() {
        LogScale scale = LogScale.covering(1, 1000, 0, 300);

        assertThat(scale.position(1)).isWithin(0.01).of(0);
        assertThat(scale.position(10)).isWithin(0.01).of(100);
        assertThat(scale.position(1000)).isWithin(0.01).of(300);
    }

    @Test
    void eachLineIsDrawn() throws Exception {
        Line mint = new Line("mint", "#000000", List.of(new Value(1, 900), new Value(100, 20_000)));
        Line verify = new Line("verify", "#111111", List.of(new Value(1, 1200), new Value(100, 40_000)));

        Element document = Xml.parse(new LineChart(
                        "Growth", "logarithmic", List.of(new Panel("entries", List.of(mint, verify))), "a machine")
                .svg());

        assertThat(document.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(document.getTextContent()).contains("verify");
    }
}
