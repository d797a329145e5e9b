package dev.grantor.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns as wide as their widest cell. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private record Column(String heading, boolean right) {}

    private TextTable(List<Column> columns) {
        this.columns = columns;
    }

    /** One column of names and others of numbers, which stand to the right. */
    public static TextTable ofNumbers(String name, String... numbers) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(name, false));
        for (String number : numbers) {
            columns.add(new Column(number, true));
        }
        return new TextTable(columns);
    }

    static TextTable ofText(String... headings) {
        return new TextTable(List.of(headings).stream()
                .map(heading -> new Column(heading, false))
                .toList());
    }

    /** Adds a row, of as many cells as there are columns. */
    public void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("%d cells for %d columns".formatted(cells.length, columns.size()));
        }
        rows.add(List.of(cells));
    }

    /** The headings, and then the rows. */
    public List<String> lines() {
        List<List<String>> all = new ArrayList<>();
        all.add(columns.stream().map(Column::heading).toList());
        all.addAll(rows);
        int[] widths = IntStream.range(0, columns.size())
                .map(column -> all.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? "" : GAP).append(columns.get(column).right() ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
