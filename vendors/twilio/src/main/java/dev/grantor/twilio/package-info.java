/**
 * Twilio's token, key and grants, declared as yours are: with the library's annotations. No claim is set to an empty
 * text; one that stands in a token, as twilio-java may write it, is read as an absent claim.
 */
@NullMarked
package dev.grantor.twilio;

import org.jspecify.annotations.NullMarked;
