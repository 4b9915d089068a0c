def test_opens(work_room):
    room = work_room()
    assert room.room.current == "reception"
