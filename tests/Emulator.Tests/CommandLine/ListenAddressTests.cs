namespace Chats.Emulator.CommandLine;

public sealed class ListenAddressTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, 5000, null)]
    [InlineData("http://*:8080", null, "http://*:8080")]
    [InlineData("http://*:8080", 5000, "http://*:5000")]
    [InlineData("https://localhost", 0, "https://localhost:0")]
    [InlineData("http://[::1]:80", 81, "http://[::1]:81")]
    [InlineData("http://unix:/run/emulator.sock", 81, "http://unix:/run/emulator.sock")]
    public void A_port_replaces_the_port_of_a_single_address(string? urls, int? port, string? expected) =>
        Assert.Equal((expected, null), ListenAddress.Combine(urls, port));

    [Theory]
    [InlineData("http://a:1;http://b:2", "give each address its port")]
    [InlineData("nonsense", "nonsense")]
    public void What_cannot_be_combined_is_said(string urls, string problem) =>
        Assert.Contains(problem, ListenAddress.Combine(urls, 5000).Problem, StringComparison.Ordinal);
}
