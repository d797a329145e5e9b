/** Apple's push notifications: a provider's token. */
@NullMarked
package dev.grantor.examples.vendors.apns;

import org.jspecify.annotations.NullMarked;
