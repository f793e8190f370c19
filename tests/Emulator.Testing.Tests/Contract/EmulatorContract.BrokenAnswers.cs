namespace Chats.Emulator.Testing.Tests;

// Answers that do not come whole look to a client as they do on a network.
public abstract partial class EmulatorContract
{
    [Theory]
    [InlineData(FaultConnection.Reset)]
    [InlineData(FaultConnection.Close)]
    public async Task A_lost_answer_is_a_request_exception_and_the_chat_is_there(FaultConnection connection)
    {
        using var client = CreateClient();
        await Control.Faults.PutAsync(
            new Fault("lost", "createChat") { Phase = FaultPhase.After, Then = new() { Connection = connection } });
        await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync("Hello", to: "+14155550999"));

        Assert.Equal(0, Assert.Single(await Control.Journal.ListAsync(new() { Fault = "lost" })).Status);
        var state = await Control.StateAsync();
        Assert.Contains("+14155550999", state.GetProperty("chats").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_truncated_answer_breaks_off_while_it_is_read()
    {
        using var client = CreateClient();
        await Control.Faults.PutAsync(new Fault("cut", "listChats") { Then = new() { Truncate = 0.5 } });
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync("/v3/chats"));

        // Read as a stream it breaks later, or at once where a reset overtakes the first bytes on a socket.
        var broken = await Record.ExceptionAsync(async () =>
        {
            await using var body = await client.GetStreamAsync("/v3/chats");
            await body.CopyToAsync(Stream.Null);
        });
        Assert.True(broken is IOException or HttpRequestException, broken?.ToString());
    }

    [Fact]
    public async Task A_hanging_answer_is_ended_by_the_clients_timeout()
    {
        using var client = CreateClient();
        client.Timeout = TimeSpan.FromMilliseconds(50);
        await Control.Faults.PutAsync(new Fault("hang") { Then = new() { Connection = FaultConnection.Hang } });
        await Assert.ThrowsAsync<TaskCanceledException>(() => client.GetAsync("/v3/chats"));
    }
}
