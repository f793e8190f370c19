using Chats.Emulator.ApiTests.Host;
using Microsoft.AspNetCore.Http;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>20,000 hostile requests cause no 5xx, no envelope violation and no growth of state (Must hold 10).</summary>
public sealed class HostileInMemoryTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => TestWorlds.Bakery(World) + $"""
        payments:
          requests:
            - id: {HostileRequests.PaymentRequest}
              amount: 4200

        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Refuses_4_000_hostile_requests_and_stays_as_it_was(int seed)
    {
        var before = await State();
        var requests = new HostileRequests(seed, mayChange: false);

        var codes = new HashSet<int>();

        for (var n = 0; n < 4000; n++)
        {
            var exchange = await Send(requests.Next());
            HostileVerdict.Check(exchange, out _);
            codes.Add(HostileVerdict.CodeOf(exchange.Reply));
        }

        Assert.Empty(new[] { 1001, 1002, 1003, 1004, 1005, 1008, 2001, 2006, 2021 }.Except(codes));
        Assert.Equal(before, await State());
        Assert.Empty(await Events());
        Assert.Equal(9, (await Get("/chats")).Expect(200).Json.GetProperty("chats").GetArrayLength());
        (await Create(Bodies.Valid)).Expect(201);
    }

    [Trait("Category", "Slow")]
    [Fact]
    public async Task Grows_by_no_more_than_it_accepted_of_4_000_requests_that_name_its_own()
    {
        var requests = new HostileRequests(7, mayChange: true);
        var accepted = 0;
        var codes = new HashSet<int>();

        for (var n = 0; n < 4000; n++)
        {
            var exchange = await Send(requests.Next());
            HostileVerdict.Check(exchange, out var isCreated);
            codes.Add(HostileVerdict.CodeOf(exchange.Reply));
            if (isCreated) accepted++;
            if (n % 50 == 0) await Advance("1m");
        }

        Assert.Empty(new[] { 1001, 1002, 1003, 1004, 1005, 1008, 2001, 2003, 2013, 2015, 2018, 2021, 2023, 2027 }.Except(codes));
        var chats = JsonElement.Parse(await State()).GetProperty("chats").EnumerateArray().ToArray();
        Assert.InRange(accepted, 1, 3999);
        Assert.InRange(chats.Sum(chat => chat.GetProperty("messages").GetArrayLength()), 11, 11 + accepted);
        Assert.InRange(chats.Length, 9, 9 + accepted);
        var payments = (await Control(HttpMethod.Get, "/payment_requests")).Expect(200).Json.GetProperty("requests").EnumerateArray();
        Assert.InRange(payments.Count(), 1, 1 + accepted);
        (await Create(Bodies.Valid)).Expect(201);
    }

    [Theory]
    [InlineData("createPaymentRequest", 1001, 1002, 1003, 1005, 2011)]
    [InlineData("cancelPaymentRequest", 1005, 2015, 2021)]
    [InlineData("createPayment", 1002, 1003, 1005)]
    [InlineData("verifyPaymentHandle", 1001, 1003, 2015)]
    [InlineData("updateStickerPlacement", 1001, 1003, 1005, 2002)]
    public async Task Refuses_or_takes_hostile_calls_of(string operation, params int[] refusals)
    {
        var requests = new HostileRequests(7, mayChange: true);
        var codes = new HashSet<int>();

        for (var n = 0; n < 400; n++)
        {
            var exchange = await Send(requests.Next(operation));
            HostileVerdict.Check(exchange, out _);
            codes.Add(HostileVerdict.CodeOf(exchange.Reply));
        }

        Assert.Empty(refusals.Except(codes));
        (await Create(Bodies.Valid)).Expect(201);
    }

    /// <summary>Past the client, which would put much of it right.</summary>
    private async Task<(HostileRequest Request, Reply Reply)> Send(HostileRequest hostile)
    {
        var server = ((InMemoryEmulator)Emulator).Server;
        var answered = await server.SendAsync(
            context =>
            {
                var request = context.Request;
                request.Method = hostile.Method;
                request.Path = new PathString(hostile.Path);
                request.QueryString = new QueryString(hostile.Query);
                foreach (var (name, value) in hostile.Headers) request.Headers[name] = value;
                request.Headers.Authorization = $"Bearer {AllLines}";
                request.Body = new MemoryStream(hostile.Body);
            },
            Cancellation);
        using var body = new MemoryStream();
        await answered.Response.Body.CopyToAsync(body, Cancellation);
        var headers =
            answered.Response.Headers.ToDictionary(
                header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return (hostile, new Reply(answered.Response.StatusCode, body.ToArray(), headers));
    }
}
