using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Domain;

public sealed class BackgroundsTests
{
    [Theory]
    [InlineData("#000000", true)]
    [InlineData("#aBcDeF", true)]
    [InlineData("#12345", false)]
    [InlineData("#1234567", false)]
    [InlineData("1234567", false)]
    [InlineData("#12345g", false)]
    [InlineData("#12345٣", false)]
    [InlineData("", false)]
    public void Knows_a_shade(string text, bool isShade) => Assert.Equal(isShade, Backgrounds.IsShade(text));
}
