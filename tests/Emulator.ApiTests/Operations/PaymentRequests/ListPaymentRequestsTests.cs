using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.PaymentRequests;

/// <summary>GET /payment_requests.</summary>
public sealed class ListPaymentRequestsTests(InMemoryEmulator emulator) : PaymentRequestTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Lists_nothing_at_first() => Golden.Check("ListPaymentRequests.empty", (await Get(Path)).Expect(200));

    /// <summary>The rule payment-requests.list-order.</summary>
    [Fact]
    public async Task Lists_the_newest_first_by_limit_and_offset()
    {
        var ids = new List<string>();
        for (var i = 0; i < 22; i++) ids.Add(await Asked());
        ids.Reverse();

        Assert.Equal(ids[..20], await List("", more: true));
        Assert.Equal(ids[20..], await List("?offset=20", more: false));
        Assert.Equal(ids[2..5], await List("?limit=3&offset=2", more: true));
        Assert.Equal(ids, await List("?limit=100", more: false));
        Assert.Empty(await List("?offset=22", more: false));
        Assert.Empty(await List("?offset=2147483647", more: false));
    }

    [Fact]
    public async Task Filters_by_status()
    {
        var (paid, canceled, open) = (await Asked(), await Asked(), await Asked());
        (await Pay(paid)).Expect(200);
        (await Post($"{Path}/{canceled}/cancel")).Expect(200);

        Assert.Equal([open], await List("?status=requested", more: false));
        Assert.Equal([paid], await List("?status=succeeded", more: false));
        Assert.Equal([canceled], await List("?status=canceled", more: false));
        foreach (var none in new[] { "expired", "authorized", "declined" }) Assert.Empty(await List($"?status={none}", more: false));
    }

    [Theory]
    [InlineData("?limit=0")] // rule payment-requests.list.limit
    [InlineData("?limit=101")]
    [InlineData("?limit=many")]
    [InlineData("?offset=-1")] // rule payment-requests.list.offset
    [InlineData("?offset=some")]
    [InlineData("?offset=2147483648")]
    [InlineData("?status=paid")] // rule payment-requests.list.status
    [InlineData("?status=")]
    public async Task Refuses_what_is_no_page(string query) => await Refuses(400, 1005, () => Get(Path + query));

    private async Task<string[]> List(string query, bool more)
    {
        var page = (await Get(Path + query)).Expect(200).Json;
        Assert.Equal("list", page.GetProperty("object").GetString());
        Assert.Equal(more, page.GetProperty("has_more").GetBoolean());
        return [.. page.GetProperty("data").EnumerateArray().Select(request => Id(request))];
    }
}
