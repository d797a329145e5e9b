package dev.grantor.benchmarks.charts;

import dev.grantor.benchmarks.charts.Svg.Anchor;
import dev.grantor.benchmarks.charts.Svg.Point;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Lines on logarithmic axes, where what grows in proportion rises by a decade in a decade.
 *
 * @param panels side by side, with the same vertical axis
 * @param note below the axes
 */
record LineChart(String title, String subtitle, List<Panel> panels, String note) {

    private static final int HEIGHT = 420;
    private static final int LEGEND = 82;
    private static final int TOP = 104;
    private static final int BOTTOM = 328;
    private static final int LEFT = 84;
    private static final int RIGHT = 28;
    private static final int BETWEEN = 96;
    private static final int GAP = 8;
    private static final int SWATCH = 20;
    private static final int LEGEND_ENTRY = 90;

    record Panel(String axis, List<Line> lines) {}

    record Line(String label, String colour, List<Value> values) {}

    record Value(double size, double nanoseconds) {}

    String svg() {
        Svg svg = new Svg(HEIGHT);
        svg.heading(title, subtitle);
        LogScale vertical =
                covering(panels.stream().flatMap(LineChart::values).toList(), Value::nanoseconds, BOTTOM, TOP);
        double width = (Svg.WIDTH - LEFT - RIGHT - BETWEEN * (panels.size() - 1.0)) / panels.size();
        double left = LEFT;
        for (Panel panel : panels) {
            LogScale horizontal = covering(values(panel).toList(), Value::size, left, left + width);
            axes(svg, panel, horizontal, vertical);
            panel.lines().forEach(line -> draw(svg, line, horizontal, vertical));
            legend(svg, panel, left);
            left += width + BETWEEN;
        }
        svg.footer(note);
        return svg.document();
    }

    private static Stream<Value> values(Panel panel) {
        return panel.lines().stream().flatMap(line -> line.values().stream());
    }

    private static LogScale covering(List<Value> values, ToDoubleFunction<Value> axis, double from, double to) {
        return LogScale.covering(
                values.stream().mapToDouble(axis).min().orElse(1),
                values.stream().mapToDouble(axis).max().orElse(10),
                from,
                to);
    }

    private static void axes(Svg svg, Panel panel, LogScale horizontal, LogScale vertical) {
        vertical.decades().forEach(decade -> {
            double y = vertical.position(decade);
            svg.line(new Point(horizontal.from(), y), new Point(horizontal.to(), y), Svg.GRID);
            svg.text(horizontal.from() - GAP, y + 4, Anchor.END, Svg.MUTED, microseconds(decade));
        });
        horizontal.decades().forEach(decade -> {
            double x = horizontal.position(decade);
            svg.line(new Point(x, vertical.from()), new Point(x, vertical.to()), Svg.GRID);
            svg.text(x, vertical.from() + 20, Anchor.MIDDLE, Svg.MUTED, String.format(Locale.ROOT, "%,.0f", decade));
        });
        double middle = (horizontal.from() + horizontal.to()) / 2;
        svg.text(middle, vertical.from() + 44, Anchor.MIDDLE, Svg.DARK, panel.axis());
    }

    private static void draw(Svg svg, Line line, LogScale horizontal, LogScale vertical) {
        List<Point> points = line.values().stream()
                .map(value -> new Point(horizontal.position(value.size()), vertical.position(value.nanoseconds())))
                .toList();
        svg.curve(points, line.colour());
    }

    private static void legend(Svg svg, Panel panel, double left) {
        double x = left;
        for (Line line : panel.lines()) {
            svg.bar(x, LEGEND - 7, SWATCH, 4, line.colour());
            svg.text(x + SWATCH + GAP, LEGEND, Anchor.START, Svg.DARK, line.label());
            x += LEGEND_ENTRY;
        }
    }

    private static String microseconds(double nanoseconds) {
        String format = nanoseconds < 1000 ? "%.1f µs" : "%,.0f µs";
        return String.format(Locale.ROOT, format, nanoseconds / 1000);
    }
}
