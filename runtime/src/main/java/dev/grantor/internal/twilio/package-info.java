/** What is Twilio's in a token: the layout, the identifiers, the numbers of errors. */
@NullMarked
package dev.grantor.internal.twilio;

import org.jspecify.annotations.NullMarked;
