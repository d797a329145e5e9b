package dev.grantor.annotation;

/**
 * How the name of a claim is derived from its accessor, named after Jackson's {@code PropertyNamingStrategies}.
 *
 * <pre>{@code
 * @Grant(value = "room_booking", naming = NamingStrategy.LOWER_CAMEL_CASE)
 * public interface RoomBookingGrant {
 *     @Claim String roomSid();                      // "roomSid"
 * }
 * }</pre>
 */
public enum NamingStrategy {
    /**
     * {@code roomSid()} and {@code getRoomSid()} are {@code room_sid}, {@code callbackURL()} is {@code callback_url}.
     */
    SNAKE_CASE,
    /** {@code roomSid()} and {@code getRoomSid()} are {@code roomSid}. */
    LOWER_CAMEL_CASE
}
