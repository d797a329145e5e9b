package dev.grantor.vendors;

/** Whoever calls an endpoint that takes tokens of several types. */
public sealed interface Caller permits UserToken, RobotToken, StaffToken, VisitorToken {}
