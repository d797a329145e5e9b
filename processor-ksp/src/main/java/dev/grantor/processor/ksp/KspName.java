package dev.grantor.processor.ksp;

import javax.lang.model.element.Name;

/** A name of an element. */
record KspName(String text) implements Name {

    @Override
    public boolean contentEquals(CharSequence other) {
        return text.contentEquals(other);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
