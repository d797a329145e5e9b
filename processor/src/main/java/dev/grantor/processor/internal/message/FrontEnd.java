package dev.grantor.processor.internal.message;

import javax.annotation.processing.ProcessingEnvironment;

/** A front end that is no Java compiler. */
public interface FrontEnd extends ProcessingEnvironment {

    /** How a build passes options to it. */
    OptionSyntax optionSyntax();
}
