/**
 * Twilio's grants, declared as yours are: with the library's annotations and nothing else. No claim is set to an empty
 * text; one that stands in a token, as twilio-java may write it, is read as an absent claim.
 */
@NullMarked
package dev.grantor.twilio;

import org.jspecify.annotations.NullMarked;
