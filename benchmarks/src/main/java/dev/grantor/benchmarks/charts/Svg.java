package dev.grantor.benchmarks.charts;

import java.util.List;
import java.util.Locale;

/** A drawing on a white card, which is as legible on a dark page as on a light one. */
final class Svg {

    static final int WIDTH = 720;
    static final String DARK = "#1f2328";
    static final String MUTED = "#59636e";
    static final String GRID = "#e4e8ec";

    private final StringBuilder elements = new StringBuilder();
    private final int height;

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    record Point(double x, double y) {}

    Svg(int height) {
        this.height = height;
    }

    void heading(String title, String subtitle) {
        element(
                "<text x=\"20\" y=\"32\" font-size=\"17\" font-weight=\"600\" fill=\"%s\">%s</text>",
                DARK, escape(title));
        element("<text x=\"20\" y=\"53\" font-size=\"12\" fill=\"%s\">%s</text>", MUTED, escape(subtitle));
    }

    void footer(String note) {
        element("<text x=\"20\" y=\"%d\" font-size=\"11\" fill=\"%s\">%s</text>", height - 16, MUTED, escape(note));
    }

    void text(double x, double y, Anchor anchor, String colour, String text) {
        element(
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"13\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                x, y, anchor.name().toLowerCase(Locale.ROOT), colour, escape(text));
    }

    void bar(double x, double y, double width, double barHeight, String colour) {
        element(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\" fill=\"%s\"/>",
                x, y, width, barHeight, colour);
    }

    void line(Point from, Point to, String colour) {
        element(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
                from.x(), from.y(), to.x(), to.y(), colour);
    }

    void curve(List<Point> points, String colour) {
        StringBuilder coordinates = new StringBuilder();
        points.forEach(point -> coordinates.append(String.format(Locale.ROOT, " %.1f,%.1f", point.x(), point.y())));
        element(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                coordinates.toString().strip(), colour);
        points.forEach(point ->
                element("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>", point.x(), point.y(), colour));
    }

    String document() {
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
            font-family="-apple-system, 'Segoe UI', Helvetica, Arial, sans-serif">
            <rect width="%1$d" height="%2$d" rx="8" fill="#ffffff"/>
            %3$s</svg>
            """.formatted(WIDTH, height, elements);
    }

    private void element(String format, Object... arguments) {
        elements.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
