/** The annotations that declare tokens and grants, and JSpecify's {@code @Nullable} to declare them with. */
module dev.grantor.annotation {
    requires transitive org.jspecify;

    exports dev.grantor.annotation;
}
