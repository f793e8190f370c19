using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Domain;

public sealed class EmojiTests
{
    [Theory]
    [InlineData("🥑")]
    [InlineData("❤")]
    [InlineData("❤️")]
    [InlineData("👍🏽")]
    [InlineData("🇩🇪")]
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("🏳️‍🌈")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("1️⃣")]
    [InlineData("#⃣")]
    [InlineData("™️")]
    [InlineData("🫩")]
    public void Takes_one(string text) => Assert.True(Emoji.IsOne(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("é")]
    [InlineData("🥑 ")]
    [InlineData("🥑🥑")]
    [InlineData("🇩🇪🇫")]
    [InlineData("🇩")]
    [InlineData("🏽")]
    [InlineData("\u200d")]
    [InlineData("\ufe0f")]
    [InlineData(":)")]
    public void Takes_nothing_else(string text) => Assert.False(Emoji.IsOne(text));
}
