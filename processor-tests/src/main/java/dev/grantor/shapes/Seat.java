package dev.grantor.shapes;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A bean as Jackson likes it, changeable. */
public final class Seat {

    private String row = "";
    private int number;

    public Seat() {}

    public Seat(String row, int number) {
        this.row = row;
        this.number = number;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Seat seat && seat.row.equals(row) && seat.number == number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(row, number);
    }
}
