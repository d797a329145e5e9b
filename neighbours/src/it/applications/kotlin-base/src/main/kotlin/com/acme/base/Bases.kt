package com.acme.base

import dev.grantor.annotation.Claim

interface Named {
    @get:Claim val name: String
    @get:Claim val topic: String?
    @get:Claim val tags: List<String>
}

/** Only Kotlin's metadata has the question mark. */
interface Odd {
    @get:Claim val rooms: List<String?>
}
