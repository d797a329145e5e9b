package dev.grantor.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an interface as a part of grants and tokens: a claim of its type is a nested JSON object. Everything that a
 * {@link Grant} interface can have, a part can have too, and it gets a companion with a builder. Only a value that the
 * builder has built can be a claim: copy another implementation first, with {@code Hosts.builder(host).build()}.
 *
 * <pre>{@code
 * @GrantPart
 * public interface Host {
 *     @Claim("name") String name();
 * }
 *
 * @Grant("room_booking")
 * public interface RoomBookingGrant {
 *     @Claim("host") Host host();                   // {"host":{"name":"Ada"}}
 * }
 *
 * RoomBookingGrants.builder().host(Hosts.builder().name("Ada").build());
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GrantPart {

    /** How the names of claims without a name of their own are derived. */
    NamingStrategy naming() default NamingStrategy.SNAKE_CASE;
}
