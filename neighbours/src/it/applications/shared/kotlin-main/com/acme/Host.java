package com.acme;

import dev.grantor.annotation.Claim;
import dev.grantor.annotation.GrantPart;

@GrantPart
public interface Host {

    @Claim
    String getPhone();
}
