/** GitHub: an app that asks for installation tokens. */
@NullMarked
package dev.grantor.examples.vendors.github;

import org.jspecify.annotations.NullMarked;
