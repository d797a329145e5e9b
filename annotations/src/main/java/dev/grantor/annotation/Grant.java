package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an interface as a grant: something that an access token allows. The processor checks the declaration and
 * generates its companion, whose name is the English plural of the interface's ({@code VideoGrants},
 * {@code Companies}), with a builder and the grant's type.
 *
 * <pre>{@code
 * @Grant("room_booking")
 * public interface RoomBookingGrant {
 *     @Claim("room_sid") String roomSid();          // required
 *     @Claim("seats") @Nullable Integer seats();    // absent when not set
 *     @Claim("valid_for") default Duration validFor() { return Duration.ofHours(1); }
 * }
 *
 * RoomBookingGrant booking = RoomBookingGrants.builder().roomSid("RM1").build();
 * }</pre>
 *
 * <p>A token has it where its declaration says: as a claim of this type, or in an open place for grants ({@link Token},
 * {@link Grants}).
 *
 * <p>Claims may also be inherited from plain interfaces. An accessor is called {@code room()}, or {@code getRoom()} and
 * {@code isOpen()}. The prefixes are dropped only if every claim of the grant has one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Grant {

    /**
     * The grant's key, the name of its member in the token. Not empty, without control characters and without white
     * space at its ends. Keys that a token needs for other claims are refused when it is built.
     */
    String value();

    /** How the names of claims without a name of their own are derived. */
    NamingStrategy naming() default NamingStrategy.SNAKE_CASE;
}
