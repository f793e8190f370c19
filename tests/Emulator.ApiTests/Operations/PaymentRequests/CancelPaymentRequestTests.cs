using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.PaymentRequests;

/// <summary>POST /payment_requests/{paymentRequestId}/cancel.</summary>
public sealed class CancelPaymentRequestTests(InMemoryEmulator emulator) : PaymentRequestTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Cancels_a_request_that_nobody_paid()
    {
        var id = await Asked();
        await Advance("1m");

        var canceled = (await Post($"{Path}/{id}/cancel")).Expect(200);

        Golden.Check("CancelPaymentRequest", canceled);
        Assert.Equal(canceled.Text, (await Get($"{Path}/{id}")).Expect(200).Text);
        var told = await LastEvent("payment.canceled");
        Assert.Equal(canceled.TraceId, told.GetProperty("trace_id").GetString());
        await Advance("25h");
        Assert.Equal(["payment.canceled"], await Events()); // rule payment-requests.one-end
    }

    [Fact]
    public async Task Refuses_one_that_is_over()
    {
        var paid = await Asked();
        (await Pay(paid)).Expect(200);
        var canceled = await Asked();
        (await Post($"{Path}/{canceled}/cancel")).Expect(200);

        await Refuses(409, 2015, () => Post($"{Path}/{paid}/cancel")); // rule payment-requests.cancel.open
        await Refuses(409, 2015, () => Post($"{Path}/{canceled}/cancel"));
    }

    [Fact]
    public async Task Refuses_what_is_no_request()
    {
        await Refuses(404, 2021, () => Post($"{Path}/{UnknownId}/cancel"));
        await Refuses(400, 1005, () => Post($"{Path}/7/cancel"));
    }
}
