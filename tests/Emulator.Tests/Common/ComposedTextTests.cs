namespace Chats.Emulator.Common;

public sealed class ComposedTextTests
{
    /// <summary>The other form is Unicode's NFC.</summary>
    [Theory]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("e\u0323\u0302", "\u1ec7")]
    [InlineData("e\u0302\u0323", "\u1ec7")]
    [InlineData("\u00ea\u0323", "\u1ec7")]
    [InlineData("a\u0308\u0304", "\u01df")]
    [InlineData("\u1ea1\u0306", "\u1eb7")]
    [InlineData("A\u030a\u0301", "\u01fa")]
    [InlineData("o\u031b\u0323", "\u1ee3")]
    [InlineData("s\u0323\u0307", "\u1e69")]
    [InlineData("x\u0301", "x\u0301")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("a\u0327\u0301", "\u00e1\u0327")]
    [InlineData("\u304b\u3099", "\u304c")]
    [InlineData("q\u0323\u0307\u0301", "q\u0323\u0307\u0301")]
    [InlineData("u\u0308\u0308", "\u00fc\u0308")]
    [InlineData("plain", "plain")]
    [InlineData("caf\u00e9", "caf\u00e9")]
    [InlineData("\ud83c\udf82 \ud83c", "\ud83c\udf82 \ud83c")]
    public void Puts_letters_and_marks_together(string text, string composed) => Assert.Equal(composed, ComposedText.Of(text));
}
