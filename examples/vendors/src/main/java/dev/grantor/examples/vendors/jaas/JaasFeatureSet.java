package dev.grantor.examples.vendors.jaas;

import dev.grantor.annotation.AsText;
import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantPart;
import org.jspecify.annotations.Nullable;

/** What the participant may use, {@code context.features}. */
@GrantPart
public interface JaasFeatureSet {

    @Claim
    @AsText
    @Nullable
    Boolean livestreaming();

    @Claim
    @AsText
    @Nullable
    Boolean recording();

    @Claim
    @AsText
    @Nullable
    Boolean transcription();

    @Claim("outbound-call")
    @AsText
    @Nullable
    Boolean outboundCall();

    @Claim("inbound-call")
    @AsText
    @Nullable
    Boolean inboundCall();

    @Claim("sip-outbound-call")
    @AsText
    @Nullable
    Boolean sipOutboundCall();

    @Claim("sip-inbound-call")
    @AsText
    @Nullable
    Boolean sipInboundCall();

    @Claim("file-upload")
    @AsText
    @Nullable
    Boolean fileUpload();
}
