package com.acme;

import org.mapstruct.Mapper;
import org.mapstruct.MappingTarget;
import org.mapstruct.factory.Mappers;

/** By MapStruct. */
@Mapper
public interface RoomMapper {

    RoomMapper INSTANCE = Mappers.getMapper(RoomMapper.class);

    Room toRoom(RoomGrant grant);

    void fill(@MappingTarget RoomGrants.Builder claims, Room room);

    default RoomGrant toGrant(Room room) {
        return RoomGrants.build(claims -> fill(claims, room));
    }
}
