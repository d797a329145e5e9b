package dev.grantor.shapes;

import dev.grantor.annotation.Grant;
import dev.grantor.annotation.GrantValue;

/** A grant whose whole JSON object is a part. */
@Grant("employee")
public interface EmployeeGrant {

    @GrantValue
    Person getPerson();
}
