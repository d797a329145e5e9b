package dev.grantor.benchmarks.charts;

import static com.google.common.truth.Truth.assertThat;

import dev.grantor.benchmarks.charts.BarChart.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BarChartTest {

    private static final int CARD = 1;

    @Test
    void barsAreAsLongAsTheirValues() throws Exception {
        NodeList shapes = shapes(chart(new Bar("Grantor", 100), new Bar("jjwt", 400)));

        assertThat(width(shapes, CARD + 1)).isEqualTo(4 * width(shapes, CARD));
    }

    @Test
    void theShortestBarIsFirst() throws Exception {
        NodeList shapes = shapes(chart(new Bar("jjwt", 400), new Bar("Grantor", 100), new Bar("floor", 50)));

        assertThat(colour(shapes, CARD)).isEqualTo(Role.FLOOR.colour());
        assertThat(colour(shapes, CARD + 1)).isEqualTo(Role.GRANTOR.colour());
        assertThat(colour(shapes, CARD + 2)).isEqualTo(Role.PEER.colour());
    }

    @Test
    void textIsEscaped() throws Exception {
        Element document = Xml.parse(chart(new Bar("<a> & b", 1)).svg());

        assertThat(document.getTextContent()).contains("<a> & b");
    }

    private static BarChart chart(Bar... bars) {
        return new BarChart("Mint", "less is better", "ns", List.of(bars), "a machine");
    }

    private static NodeList shapes(BarChart chart) throws Exception {
        return Xml.parse(chart.svg()).getElementsByTagName("rect");
    }

    private static double width(NodeList shapes, int index) {
        return Double.parseDouble(attribute(shapes, index, "width"));
    }

    private static String colour(NodeList shapes, int index) {
        return attribute(shapes, index, "fill");
    }

    private static String attribute(NodeList shapes, int index, String name) {
        return ((Element) shapes.item(index)).getAttribute(name);
    }
}
