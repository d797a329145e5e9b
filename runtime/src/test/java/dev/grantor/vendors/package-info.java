/** Tokens in the layouts of several vendors, and of services of one's own, declared as an application would. */
@NullMarked
package dev.grantor.vendors;

import org.jspecify.annotations.NullMarked;
