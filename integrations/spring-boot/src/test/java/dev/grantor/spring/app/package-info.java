@NullMarked
package dev.grantor.spring.app;

import org.jspecify.annotations.NullMarked;
