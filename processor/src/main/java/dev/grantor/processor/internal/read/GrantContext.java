package dev.grantor.processor.internal.read;

import dev.grantor.processor.internal.element.Access;
import dev.grantor.processor.internal.message.Report;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What all readers of one declaration share.
 *
 * @param isToken whether it is a token
 */
record GrantContext(Members members, Elements elements, Types types, Access access, Report report, boolean isToken) {}
