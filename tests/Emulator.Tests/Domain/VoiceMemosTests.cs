using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Domain;

public sealed class VoiceMemosTests
{
    [Theory]
    [InlineData("audio/mpeg", true)]
    [InlineData("audio/mp3", true)]
    [InlineData("audio/x-m4a", true)]
    [InlineData("audio/mp4", true)]
    [InlineData("audio/aac", true)]
    [InlineData("audio/x-caf", true)]
    [InlineData("audio/wav", true)]
    [InlineData("audio/x-wav", true)]
    [InlineData("audio/aiff", true)]
    [InlineData("audio/x-aiff", true)]
    [InlineData("audio/amr", true)]
    [InlineData("audio/midi", false)]
    [InlineData("audio/flac", false)]
    [InlineData("audio/ogg", false)]
    [InlineData("AUDIO/MPEG", false)]
    [InlineData("video/mp4", false)]
    public void Takes_the_formats_of_recordings(string type, bool isTaken) => Assert.Equal(isTaken, VoiceMemos.Takes(type));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4_000, 1_000)]
    [InlineData(10_485_760, 2_621_440)]
    public void Estimates_the_length_from_the_size(long bytes, long milliseconds) =>
        Assert.Equal(milliseconds, VoiceMemos.DurationMilliseconds(bytes));
}
