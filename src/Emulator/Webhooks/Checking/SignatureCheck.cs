namespace Chats.Emulator.Webhooks.Checking;

/// <summary>Finds out why a signature is refused.</summary>
internal static class SignatureCheck
{
    private const string Right =
        "Every signature is right and in time. If your code refuses it, it is given another secret, other bytes than came, or reckons "
            + "differently: "
        + "compare what it computes with expected and mistakes.";

    private const string Nothing =
        "None of the signature headers is there: webhook-id, webhook-timestamp and webhook-signature, or the deprecated "
            + "X-Webhook-Timestamp and X-Webhook-Signature. "
        + "Did a proxy or a framework drop or rename them?";

    public static SignatureReport Of(CheckedWebhook webhook)
    {
        var schemes =
            new SignatureScheme[] { new StandardScheme(), new LegacyScheme() }.Select(scheme => new SchemeCheck(scheme, webhook).Run())
                .ToList();
        var found = schemes.Where(scheme => scheme.Found).ToList();
        if (found.Count == 0) return new SignatureReport(false, Nothing, schemes);
        var problem = found.SelectMany(scheme => scheme.Problems).FirstOrDefault();
        return new SignatureReport(problem is null, problem?.Message ?? Right, schemes);
    }
}
