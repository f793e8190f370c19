using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>A group's life from its first message until the line has left it (Must hold 4).</summary>
public sealed class GroupLifeTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Zoe = "zoe@example.com";
    private const string Kim = "+14155550199";

    [Fact]
    public async Task Goes_through_create_rename_add_remove_and_leave()
    {
        // Three people make a group; the same three, in any order, are the same group.
        var group = await Group(Kim, Zoe, Nina);
        Assert.Equal(group, await Group(Nina, Kim, Zoe));
        Assert.Equal($"{Kim}, {Zoe}, {Nina}", await Name(group));

        // A named group is not reused: the same people make another one.
        await Accepts(Put($"/chats/{group}", """{"display_name":"Picnic"}"""), "chat.group_name_updated");
        Assert.Equal("Picnic", await Name(group));
        var unnamed = await Group(Kim, Zoe, Nina);
        Assert.NotEqual(group, unnamed);

        // Without its name it would be reused again, were there not a newer one.
        await Accepts(Put($"/chats/{group}", """{"display_name":null}"""), "chat.group_name_updated");
        Assert.Equal(group, await Group(Kim, Zoe, Nina));

        // Somebody comes: the group belongs to the new set of people, the old set has the other one.
        await Accepts(Post($"/chats/{group}/participants", Handle(Leo)), "participant.added");
        Assert.Equal(group, await Group(Kim, Zoe, Nina, Leo));
        Assert.Equal(unnamed, await Group(Kim, Zoe, Nina));
        await Refuses(409, 2015, () => Post($"/chats/{group}/participants", Handle(Leo)));

        // Somebody goes, and stays listed.
        await Accepts(Delete($"/chats/{group}/participants", Handle(Zoe)), "participant.removed");
        Assert.Equal("removed", await Status(group, Zoe));
        Assert.Equal(group, await Group(Kim, Nina, Leo));
        Assert.NotEqual(group, await Group(Kim, Zoe, Nina, Leo));
        await Refuses(400, 1005, () => Delete($"/chats/{group}/participants", Handle(Zoe)));

        // Three must remain, the line counted; with four the line itself may go.
        await Accepts(Delete($"/chats/{group}/participants", Handle(Leo)), "participant.removed");
        await Refuses(409, 2015, () => Delete($"/chats/{group}/participants", Handle(Nina)));
        await Refuses(409, 2015, () => Post($"/chats/{group}/leave"));
        await Accepts(Post($"/chats/{group}/participants", Handle(Zoe)), "participant.added");
        await Accepts(Post($"/chats/{group}/leave"), "participant.removed");

        // From then on it can only be read, and the same people make a new one.
        Assert.Equal("left", await Status(group, Host.People.Line));
        Assert.Contains((await Get("/chats")).Json.GetProperty("chats").EnumerateArray(), chat => Id(chat) == group);
        await Refuses(409, 2013, () => Put($"/chats/{group}", """{"display_name":"Again"}"""));
        await Refuses(409, 2013, () => Post($"/chats/{group}/participants", Handle(Leo)));
        await Refuses(409, 2013, () => Delete($"/chats/{group}/participants", Handle(Zoe)));
        await Refuses(409, 2013, () => Post($"/chats/{group}/leave"));
        await Refuses(409, 2013, () => Post($"/chats/{group}/read"));
        await Refuses(409, 2013, () => Post($"/chats/{group}/typing"));
        Assert.NotEqual(group, await Group(Kim, Zoe, Nina));
    }

    private async Task<string> Group(params string[] to)
    {
        await Advance("1s");
        return Id((await Create(Bodies.Text("Hello", to))).Expect(201).Json, "chat");
    }

    private async Task<string?> Name(string chat) => (await Chat(chat)).GetProperty("display_name").GetString();

    /// <summary>The call is accepted, and what it asked for happens later and is told of.</summary>
    private async Task Accepts(Task<Reply> call, string told)
    {
        var reply = (await call).Expect(202);
        var before = (await Events()).Count(type => type == told);
        await Advance("1s");
        Assert.Equal(before + 1, (await Events()).Count(type => type == told));
        Assert.Equal(reply.TraceId, (await LastEvent(told)).GetProperty("trace_id").GetString());
    }
}
