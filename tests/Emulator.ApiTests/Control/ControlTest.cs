using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>What tests of the control plane share.</summary>
public abstract class ControlTest(TestEmulator emulator) : ApiTest(emulator)
{
    /// <summary>The control plane's own refusal: RFC 9457 problem details.</summary>
    protected static Reply Problem(Reply reply, int status)
    {
        reply.Expect(status);
        Assert.Equal("application/problem+json", reply.MediaType);
        Assert.Equal(status, reply.Json.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrWhiteSpace(reply.Json.GetProperty("title").GetString()));
        Assert.False(string.IsNullOrWhiteSpace(reply.Json.GetProperty("detail").GetString()));
        return reply;
    }
}
