using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

// WireMock.Net with one static stub for each answer: what a mock without a state of its own takes. It is told the port to listen on, 0 for
// any, and a folder that holds each answer in a file, by the number it is asked for by.
using var server = WireMockServer.Start(
    new WireMockServerSettings { Port = int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture), MaxRequestLogCount = 0 });
foreach (var file in Directory.EnumerateFiles(args[1]))
{
    var answer = Response.Create().WithHeader("Content-Type", "application/json").WithBody(await File.ReadAllBytesAsync(file));
    server.Given(Request.Create().WithPath($"/{Path.GetFileName(file)}").UsingGet()).RespondWith(answer);
}

Console.WriteLine($"Chats Emulator ready: {server.Urls[0]}");
await Task.Delay(Timeout.Infinite);
