namespace Chats.Emulator;

/// <summary>What a text of an option must be.</summary>
/// <param name="IsRight">Whether a text is that.</param>
/// <param name="Expected">What it must be, in words: <c>hosts separated by commas, such as example.com</c>.</param>
internal sealed record TextRule(Func<string, bool> IsRight, string Expected)
{
    /// <summary>What is wrong with the text of an option; null: nothing, or there is no text.</summary>
    public string? Problem(string option, string? text) =>
        text is null || IsRight(text) ? null : $"{option} must be {Expected}, not '{text}'.";
}
