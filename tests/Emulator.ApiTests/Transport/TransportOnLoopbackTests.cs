using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Transport;

public sealed class TransportOnLoopbackTests(LoopbackEmulator emulator) : TransportTests(emulator), IClassFixture<LoopbackEmulator>
{
    /// <summary>Only here: in memory the client's own header parser has put the blanks right.</summary>
    [Theory]
    [InlineData("Bearer\t{0}")]
    [InlineData("Bearer{0}")]
    public async Task Refuses_a_token_without_a_blank_before_it(string authorization)
    {
        var request = Request(HttpMethod.Get, "/v3/chats", token: null);
        request.Headers.TryAddWithoutValidation("Authorization", string.Format(null, authorization, AllLines));

        Envelope.Check(await Call(request), 401, 2004);
    }
}
