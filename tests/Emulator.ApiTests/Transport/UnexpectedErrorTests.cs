using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.Control;
using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.ApiTests.Transport;

/// <summary>An exception nobody expected is told in the shape of the surface, and the log has it under the same trace id.</summary>
public sealed class UnexpectedErrorTests(CrashingEmulator emulator) : ApiTest(emulator), IClassFixture<CrashingEmulator>
{
    public static TheoryData<string> Paths => [.. CrashingEmulator.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Is_answered_in_the_surfaces_shape_and_logged(string path)
    {
        var reply = (await Call(Request(HttpMethod.Get, path, AllLines))).Expect(500);

        Assert.Matches("^[0-9a-f]{32}$", reply.TraceId);
        Assert.Equal(Shape(path), reply.MediaType);
        Assert.Contains(reply.TraceId, reply.Text, StringComparison.Ordinal);
        Assert.Contains(
            emulator.Logs.Entries,
            entry => entry.Exception?.Message == CrashingEmulator.Bug && entry.Message.Contains(reply.TraceId, StringComparison.Ordinal));
        if (reply.MediaType == "application/problem+json") Assert.Equal(reply.TraceId, reply.Json.GetProperty("trace_id").GetString());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Never_ends_an_answer_that_has_begun_as_if_it_were_whole(string path)
    {
        var before = emulator.Logs.Entries.Count(IsBug);

        await Assert.ThrowsAnyAsync<HttpRequestException>(
            async () => await Call(Request(HttpMethod.Get, path + CrashingEmulator.Late, AllLines)));

        await Eventually(() => Task.FromResult(emulator.Logs.Entries.Count(IsBug) > before));
    }

    /// <summary>A world that is too large for the process is no bug; whoever asked for it is told what helps.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Says_what_helps_where_the_memory_is_full(string path)
    {
        var reply = await Call(Request(HttpMethod.Get, path + CrashingEmulator.Full, AllLines));

        var logged = emulator.Logs.Entries.First(
            entry => entry.Exception is InsufficientMemoryException
                && entry.Message.Contains(reply.TraceId, StringComparison.Ordinal)).Message;
        Assert.Contains("MB of memory that the emulator may use are full. Delete worlds", logged, StringComparison.Ordinal);
        Assert.DoesNotContain("bug of the emulator", logged + reply.Text, StringComparison.Ordinal);
        Assert.Equal(path.StartsWith("/v3", StringComparison.Ordinal) ? 500 : 507, reply.Status);
        Assert.Equal(Shape(path), reply.MediaType);
        if (path.StartsWith(ControlPaths.Prefix, StringComparison.Ordinal))
        {
            Assert.Contains("DOTNET_GCHeapHardLimit", reply.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Is_journalled_where_files_are()
    {
        var reply = await Call(Request(HttpMethod.Get, $"{HostedFiles.Prefix}bug?world={World}", token: null));

        var entry = Assert.Single(await Journal());
        Assert.Equal(500, entry.GetProperty("status").GetInt32());
        Assert.Equal(reply.TraceId, entry.GetProperty("trace_id").GetString());
    }

    private static bool IsBug((string Message, Exception? Exception) entry) => entry.Exception?.Message == CrashingEmulator.Bug;

    private static string Shape(string path) =>
        path.StartsWith("/v3", StringComparison.Ordinal) ? "application/json"
        : path.StartsWith("/vcards", StringComparison.Ordinal) || path.StartsWith(ControlPaths.Prefix, StringComparison.Ordinal)
            ? "application/problem+json"
        : "application/xml";
}
