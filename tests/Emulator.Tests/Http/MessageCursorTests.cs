using Chats.Emulator.Http.Requests;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using CsCheck;

namespace Chats.Emulator.Http;

public sealed class MessageCursorTests
{
    private static readonly Rule Rule = MessageOperationRules.CursorFormat;

    [Fact]
    public void Leads_back_to_any_message() =>
        Gen.Long[0, long.MaxValue].Sample(sequence => MessageCursor.Parse(MessageCursor.Of(sequence), Rule).Value == sequence);

    [Fact]
    public void Needs_no_escaping_in_a_query_and_is_no_number() =>
        Gen.Long[0, long.MaxValue].Sample(sequence =>
            MessageCursor.Of(sequence) is var cursor && Uri.EscapeDataString(cursor) == cursor && !cursor.All(char.IsAsciiDigit));

    [Fact]
    public void Takes_nothing_but_what_it_wrote() =>
        Gen.OneOf(Gen.String[Gen.Char.AlphaNumeric, 0, 40], Gen.String, Gen.Long.Select(number => $"{number}")).Sample(text =>
            !MessageCursor.Parse(text, Rule).TryGet(out var seen, out _) || MessageCursor.Of(seen!.Value) == text);

    [Theory]
    [InlineData("")]
    [InlineData("50")]
    [InlineData("c2VlbjotMQ")] // seen:-1
    [InlineData("c2Vlbjo")] // seen:
    [InlineData("c2VlbjowMQ")] // seen:01
    [InlineData("c2VlbjoxMjM=")] // padded
    [InlineData("c2Vlbjo5MjIzMzcyMDM2ODU0Nzc1ODA4")] // one more than a long holds
    [InlineData("%%%")]
    public void Refuses_what_is_malformed(string text) =>
        Assert.Equal(ApiErrors.InvalidValue, MessageCursor.Parse(text, Rule).Refusal!.Error);

    [Fact]
    public void Is_none_on_a_first_page() => Assert.Null(MessageCursor.Parse(null, Rule).Value);
}
