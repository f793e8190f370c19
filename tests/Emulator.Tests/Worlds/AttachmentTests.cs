using Chats.Emulator.Domain.Files;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Files;

namespace Chats.Emulator.Worlds;

public sealed class AttachmentTests
{
    private static readonly Blob Bytes = new("hash", "bread"u8.ToArray());

    [Fact]
    public void A_reservation_waits_fifteen_minutes_for_its_bytes_and_belongs_to_the_tokens_lines()
    {
        using var world = new TestWorld();

        var reserved = Reserve(world, new Grant(world.World, [TestWorld.OtherLine]));

        Assert.Equal(reserved, world.State.Attachments[reserved.Id]);
        Assert.Equal(
            (AttachmentStatus.Pending, TestWorld.OtherLine, TestWorld.Start + TimeSpan.FromMinutes(15)),
            (reserved.Status, reserved.Owner, reserved.UploadUntil));
        Assert.Empty(world.State.Pending);
    }

    [Fact]
    public void Bytes_complete_it_and_later_ones_replace_them()
    {
        using var world = new TestWorld();
        var reserved = Reserve(world, world.Grant);
        var later = new Blob("other", "cakes"u8.ToArray());

        Assert.False(world.World.Commit(new StoreUploadCommand(reserved.Id, Bytes).Apply, "trace").IsRefused(out _));
        Assert.False(world.World.Commit(new StoreUploadCommand(reserved.Id, later).Apply, "trace").IsRefused(out _));

        Assert.Equal(reserved with { Status = AttachmentStatus.Complete, Content = later }, world.State.Attachments[reserved.Id]);
    }

    [Fact]
    public void Bytes_of_what_was_deleted_meanwhile_come_to_nothing()
    {
        using var world = new TestWorld();
        var reserved = Reserve(world, world.Grant);
        Assert.False(world.World.Commit(new RemoveAttachmentCommand(world.Grant, reserved.Id).Apply, "trace").IsRefused(out _));
        var before = world.State;

        Assert.True(world.World.Commit(new StoreUploadCommand(reserved.Id, Bytes).Apply, "trace").IsRefused(out var refusal));

        Assert.Equal(AttachmentRules.Exists, refusal.Rule);
        Assert.Same(before, world.State);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_is_ephemeral_by_the_account_and_not_by_the_line(bool isEphemeral)
    {
        using var world = new TestWorld(state => state with
        {
            Lines = state.Lines.SetItem(
                TestWorld.Line, state.Lines[TestWorld.Line] with { Ephemeral = true, EphemeralAttachments = true }),
            Settings = state.Settings with { EphemeralAttachments = isEphemeral },
        });
        var reserved = Reserve(world, new Grant(world.World, [TestWorld.Line]));

        Assert.Equal(isEphemeral ? 1 : 0, world.Advance(TimeSpan.FromHours(24)));

        Assert.Equal(!isEphemeral, world.State.Attachments.ContainsKey(reserved.Id));
    }

    [Fact]
    public void An_ephemeral_file_ends_24_hours_after_its_bytes_came()
    {
        using var world = new TestWorld(state => state with { Settings = state.Settings with { EphemeralAttachments = true } });
        var reserved = Reserve(world, world.Grant);
        world.Advance(TimeSpan.FromMinutes(10));
        Assert.False(world.World.Commit(new StoreUploadCommand(reserved.Id, Bytes).Apply, "trace").IsRefused(out _));

        world.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Contains(reserved.Id, world.State.Attachments.Keys);
        world.Advance(TimeSpan.FromSeconds(1));

        Assert.DoesNotContain(reserved.Id, world.State.Attachments.Keys);
        Assert.Empty(world.State.Pending);
    }

    private static Attachment Reserve(TestWorld world, Grant grant) =>
        world.World.Commit(new ReserveAttachmentCommand(grant, "bread.txt", "text/plain", 5).Apply, "trace").Value;
}
