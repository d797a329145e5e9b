package dev.grantor.benchmarks.charts;

import dev.grantor.benchmarks.charts.Svg.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Horizontal bars from zero, the shortest first.
 *
 * @param unit follows each value
 * @param note below the bars
 */
record BarChart(String title, String subtitle, String unit, List<Bar> bars, String note) {

    private static final int TOP = 72;
    private static final int ROW = 30;
    private static final int BAR = 20;
    private static final int FOOT = 44;
    private static final int LEFT = 190;
    private static final int LONGEST = 400;
    private static final int GAP = 8;
    private static final int BASELINE = 15;

    record Bar(String label, double value) {}

    String svg() {
        Svg svg = new Svg(TOP + ROW * bars.size() + FOOT);
        svg.heading(title, subtitle);
        double greatest = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        double y = TOP;
        for (Bar bar :
                bars.stream().sorted(Comparator.comparingDouble(Bar::value)).toList()) {
            double length = LONGEST * bar.value() / greatest;
            svg.text(LEFT - GAP, y + BASELINE, Anchor.END, Svg.DARK, bar.label());
            svg.bar(LEFT, y, length, BAR, Role.of(bar.label()).colour());
            svg.text(LEFT + length + GAP, y + BASELINE, Anchor.START, Svg.DARK, value(bar));
            y += ROW;
        }
        svg.footer(note);
        return svg.document();
    }

    private String value(Bar bar) {
        return String.format(Locale.ROOT, "%,.0f %s", bar.value(), unit);
    }
}
