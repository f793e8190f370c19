namespace Chats.Emulator.Webhooks;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("http://localhost:4010", "http://localhost:4010")]
    [InlineData("http://127.0.0.1:4010/", "http://127.0.0.1:4010")]
    [InlineData("http://[::]:8080", "http://localhost:8080")]
    [InlineData("http://*:8080", "http://localhost:8080")]
    [InlineData("http://0.0.0.0:8080", "http://localhost:8080")]
    public void Every_interface_is_nobodys_address(string listening, string reachable) => Assert.Equal(reachable, PublicAddress.Reachable(listening));
}
