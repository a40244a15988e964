// Generated from docs/openapi.json by packages/api-client/src/generate.ts. Do not edit.
export interface paths {
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审计记录（新的在前） · The audit trail, newest first
         * @description 权限 permission: `audit.read` · realm: `staff`
         */
        get: operations["getApiAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验审计链 · Verify the audit chain
         * @description 逐行重算；列出被改动、删除、插入的记录与被截断的尾部。 · Recomputes every row and block; names edits, deletions, insertions and a cut tail.
         *
         *     权限 permission: `audit.read` · realm: `staff`
         */
        get: operations["getApiAuditVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits/this-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本年度各项责任累计：距起付线还差多少 · How far the year has come: what is left to the deductible
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        get: operations["getApiBenefitsThisYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人和家人的理赔 · One’s own and the family’s claims
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        get: operations["getApiClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件理赔及其理算说明 · A claim with its explanation
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        get: operations["getApiClaimsClaimId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提供收款账户 · Name the account to be paid to
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiClaimsClaimIdAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{claimId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请人工复核 · Ask for a person to look again
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiClaimsClaimIdReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/{collectionId}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取得支付页面地址 · The channel’s page for a collection
         * @description 可重复调用，得到同一页面；不会重复扣款。 · May be repeated: the same page, never a second charge.
         *
         *     权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiCollectionsCollectionIdPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各项同意的原文 · The texts people agree to
         * @description 页面逐字展示；同意时连同版本和哈希留存。 · Shown word for word; a consent is kept with version and hash of its text.
         *
         *     权限 permission: `public` · realm: `public`
         */
        get: operations["getApiConsentTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortium/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 承保周期与共保体成员 · Cycles and their coinsurers
         * @description 名单锁定后，周期内不得增加保险机构（数据库亦拒绝）；成员数超过原则上限时列出经批准的例外。 · A closed roster takes no new insurer inside the cycle, the database refuses too; more members than the principle allows stand on a recorded exception.
         *
         *     权限 permission: `consortium.read` · realm: `staff`
         */
        get: operations["getApiConsortiumCycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortium/years/{planYear}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各成员在一个保障年度的份额账 · Where each coinsurer stands in a plan year
         * @description 按累计总额分配的保费、赔款、出单费与第三方费用，及自上次结算单以来的变动；共保成员只看到本机构。 · Parts of the totals to date: premium, claims, lead fee, third-party fees, and their growth since the last statement. A coinsurer sees its own line only.
         *
         *     权限 permission: `consortium.read` · realm: `staff`
         */
        get: operations["getApiConsortiumYearsPlanYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consortium/years/{planYear}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 成员结算单 · Members’ statements
         * @description 权限 permission: `consortium.read` · realm: `staff`
         */
        get: operations["getApiConsortiumYearsPlanYearStatements"];
        put?: never;
        /**
         * 出具成员结算单 · Issue the members’ statements
         * @description 按账上累计总额出具，每日至多一份；成员应收应付为与上一份之差。 · From the totals to date, at most one a day; what each member is owed is the difference to the one before.
         *
         *     权限 permission: `consortium.manage` · realm: `staff`
         */
        post: operations["postApiConsortiumYearsPlanYearStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contact/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 赔付后回访 · Visits after a payment
         * @description 权限 permission: `contact.read` · realm: `staff`
         */
        get: operations["getApiContactFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contact/follow-ups/{followUpId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记录回访结果 · Record a visit
         * @description 权限 permission: `contact.manage` · realm: `staff`
         */
        post: operations["postApiContactFollowUpsFollowUpId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contact/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 咨询与投诉 · Inquiries and complaints
         * @description 权限 permission: `contact.read` · realm: `staff`
         */
        get: operations["getApiContactInquiries"];
        put?: never;
        /**
         * 登记电话或柜面来访 · Take down a call or a visit
         * @description 权限 permission: `contact.manage` · realm: `staff`
         */
        post: operations["postApiContactInquiries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contact/inquiries/{inquiryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件咨询及往来 · One with all that was said
         * @description 权限 permission: `contact.read` · realm: `staff`
         */
        get: operations["getApiContactInquiriesInquiryId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contact/inquiries/{inquiryId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复，给出结果即办结 · Answer; with an outcome it is closed
         * @description 权限 permission: `contact.manage` · realm: `staff`
         */
        post: operations["postApiContactInquiriesInquiryIdAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 向社会公布的运行情况 · What is published
         * @description 已开始保障的各年度：投保人数、获赔人数、赔付率、成本率。 · Years whose cover has started: enrolled, people paid, payout and cost ratios.
         *
         *     权限 permission: `public` · realm: `public`
         */
        get: operations["getApiDisclosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 算一算：自己负担多少，能赔多少 · Estimate: so much borne, so much paid
         * @description 用方案本身的算法；只算一项责任、一笔金额、年初第一次，不看医院和除外，不是赔付承诺。 · By the plan’s own arithmetic: one benefit, one amount, the first of a year; institutions and exclusions are not looked at. It promises nothing.
         *
         *     权限 permission: `public` · realm: `public`
         */
        get: operations["getApiEstimate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交资格证明 · Submit a proof
         * @description 医保信息之外的资格（在本市工作、就读、当年退役）由投保人说明，工作人员审核。 · What the roll cannot tell (works here, studies here, veteran of this year) is stated and then reviewed by staff.
         *
         *     权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/household/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 添加家庭成员 · Add a family member
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiHouseholdMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/household/members/{personId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移除家庭成员 · Remove a family member
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiHouseholdMembersPersonIdRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的咨询与投诉 · One’s own inquiries
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        get: operations["getApiInquiries"];
        put?: never;
        /**
         * 提交咨询或投诉 · Open an inquiry or complaint
         * @description 咨询 3 个、投诉 5 个工作日内答复（项目自定时限），到期日随回执返回。 · Answered within 3 working days, a complaint within 5 (the project’s own rule); the due date comes with the receipt.
         *
         *     权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiInquiries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inquiries/{inquiryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的一件咨询 · One of them, with all that was said
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        get: operations["getApiInquiriesInquiryId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inquiries/{inquiryId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补充说明 · Say more
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiInquiriesInquiryIdMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 科目余额 · Trial balance
         * @description 权限 permission: `ledger.read` · realm: `staff`
         */
        get: operations["getApiLedgerAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 分录及其来源 · Entries, and the claim or order behind each
         * @description 权限 permission: `ledger.read` · realm: `staff`
         */
        get: operations["getApiLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账务验证：余额与全部分录相符 · Prove the balances against all entries
         * @description 权限 permission: `ledger.read` · realm: `staff`
         */
        get: operations["getApiLedgerProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/machine-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 机构客户端 · Machine clients
         * @description 权限 permission: `clients.manage` · realm: `staff`
         */
        get: operations["getApiMachineClients"];
        put?: never;
        /**
         * 登记机构客户端 · Register a machine client
         * @description 签名方法见 API 指南：Gongbao-Signature 请求头，HMAC-SHA256。 · See the API guide for signing: header Gongbao-Signature, HMAC-SHA256.
         *
         *     权限 permission: `clients.manage` · realm: `staff`
         */
        post: operations["postApiMachineClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/machine-clients/{clientId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 增发一把密钥（轮换） · Issue a second key (rotation)
         * @description 权限 permission: `clients.manage` · realm: `staff`
         */
        post: operations["postApiMachineClientsClientIdKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/machine-clients/{clientId}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用一把密钥 · Revoke a key
         * @description 权限 permission: `clients.manage` · realm: `staff`
         */
        post: operations["postApiMachineClientsClientIdRevocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本人与家庭成员 · Oneself and one’s family
         * @description 在本设备核验身份之前不显示任何人。 · Shows nobody before identity was proved on this device.
         *
         *     权限 permission: `resident.self` · realm: `resident`
         */
        get: operations["getApiMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 实名核验 · Prove one’s identity
         * @description 以姓名和证件号码向医保经办机构核验；机器无法核验的生僻字姓名转人工，不改动姓名。 · Checks name and certificate number with the agency; a name no machine can verify goes to a person, unaltered.
         *
         *     权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiMeIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本市任职名单 · Memberships of this city
         * @description 权限 permission: `memberships.manage` · realm: `staff`
         */
        get: operations["getApiMemberships"];
        put?: never;
        /**
         * 授予任职（必要时开立账号） · Grant a membership, opening an account where needed
         * @description 新账号的动态码密钥只在此次答复中出现一次。已有账号的密码与密钥不变。 · The TOTP secret of a new account is shown in this answer only. An existing account keeps its password and secret.
         *
         *     权限 permission: `memberships.manage` · realm: `staff`
         */
        post: operations["postApiMemberships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{membershipId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止任职 · End a membership
         * @description 权限 permission: `memberships.manage` · realm: `staff`
         */
        post: operations["postApiMembershipsMembershipIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 投保须知全文及其哈希 · The notice in full, with its hash
         * @description 权限 permission: `public` · realm: `public`
         */
        get: operations["getApiNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的订单 · My orders
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        get: operations["getApiOrders"];
        put?: never;
        /**
         * 提交订单 · Place an order
         * @description 重新核定资格和价格并冻结；零元订单当即出单。 · Decides eligibility and price again and freezes them; an order of zero is issued at once.
         *
         *     权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 订单及其状态 · An order and where it stands
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        get: operations["getApiOrdersOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{orderId}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始支付 · Begin to pay
         * @description 一个订单在一个渠道上只有一笔进行中的收款。 · An order has one open collection per channel.
         *
         *     权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiOrdersOrderIdPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我和家人的保单 · Policies of myself and my family
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        get: operations["getApiPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 保单及其依据 · A policy and what it rests on
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        get: operations["getApiPoliciesPolicyId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{policyId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退保（保障开始前，全额） · Cancel before cover starts, with a full refund
         * @description 权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiPoliciesPolicyIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{policyId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 电子保单（PDF） · The e-policy as a PDF
         * @description 含收款凭证、共保体份额、投保须知全文和查验二维码。 · With the receipt, the coinsurers’ shares, the notice in full and a code to verify it by.
         *
         *     权限 permission: `resident.self` · realm: `resident`
         */
        get: operations["getApiPoliciesPolicyIdDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查验保单真伪与状态 · Whether a policy is genuine, and where it stands
         * @description 需保单号和查验码；不含任何个人信息。 · Needs the number and the code printed on the policy; tells nothing of any person.
         *
         *     权限 permission: `public` · realm: `public`
         */
        get: operations["getApiPolicyVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本城市项目与在售方案 · The city’s program and the plan on sale
         * @description 名称、运营主体、共保体成员与份额、备案号、热线、价格与责任；未载于文件的数字标为示例。 · Name, operator, coinsurers with shares, filing number, hotline, prices and benefits; figures in no document are marked.
         *
         *     权限 permission: `public` · realm: `public`
         */
        get: operations["getApiProgram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 项目约定：经营主体、审批分工、各周期的共保体、赔付率底线与费用 · The agreement: operator, approvals, and each cycle’s consortium, payout floor and costs
         * @description 权限 permission: `program.read` · realm: `staff`
         */
        get: operations["getApiProgramAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 政策条款与落实情况 · Clauses, and the rules and cases that carry them
         * @description 权限 permission: `program.read` · realm: `staff`
         */
        get: operations["getApiProgramClauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 方案草案 · Drafts of plans
         * @description 权限 permission: `drafts.read` · realm: `staff`
         */
        get: operations["getApiProgramDrafts"];
        put?: never;
        /**
         * 从现有方案起草 · Begin a draft from a plan there is
         * @description planCode 为新代号时以 fromCode 的文字起草新方案，日期顺延，备案号待填。 · With a new planCode the text of fromCode becomes a new plan, its dates moved on and its filing number to come.
         *
         *     权限 permission: `program.draft` · realm: `staff`
         */
        post: operations["postApiProgramDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份草案：内容、检查、差别、意见、试算 · A draft: content, check, difference, comments, simulations
         * @description 权限 permission: `drafts.read` · realm: `staff`
         */
        get: operations["getApiProgramDraftsDraftId"];
        /**
         * 保存一稿 · Save a revision
         * @description 提交全部改动的文件；内容改变后，原有签字与批准失效。 · All changed files as they shall stand; signatures and approvals of the content before fall.
         *
         *     权限 permission: `program.draft` · realm: `staff`
         */
        put: operations["putApiProgramDraftsDraftId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准 · Approve
         * @description 权限 permission: `program.approve` · realm: `staff`
         */
        post: operations["postApiProgramDraftsDraftIdApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/beginning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 新文件的起头 · What a new file of a draft begins with
         * @description 承保周期以上一周期为底稿，年度顺延；名单带表头；城市目录里没有的文件名会被拒绝。 · A cycle begins as the last one moved on, a list with its header; a name that no city’s folder holds is refused.
         *
         *     权限 permission: `drafts.read` · realm: `staff`
         */
        get: operations["getApiProgramDraftsDraftIdBeginning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查尚未保存的内容并运行案例 · Check content not saved yet and run its cases
         * @description 权限 permission: `program.draft` · realm: `staff`
         */
        post: operations["postApiProgramDraftsDraftIdCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提意见 · Comment
         * @description 权限 permission: `program.comment` · realm: `staff`
         */
        post: operations["postApiProgramDraftsDraftIdComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出异议 · Raise an objection
         * @description 权限 permission: `program.comment` · realm: `staff`
         */
        post: operations["postApiProgramDraftsDraftIdObjections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/objections/{eventId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复异议 · Answer an objection
         * @description 权限 permission: `program.draft` · realm: `staff`
         */
        post: operations["postApiProgramDraftsDraftIdObjectionsEventIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发布 · Publish
         * @description 写入新的城市状态和方案版本；在售或已有保单的版本不会被覆盖。 · Writes the city’s new state and plan version; a version on sale or with policies is never replaced.
         *
         *     权限 permission: `program.publish` · realm: `staff`
         */
        post: operations["postApiProgramDraftsDraftIdPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 草案方案的条款全文 · The draft’s plan as its policy would read
         * @description 权限 permission: `drafts.read` · realm: `staff`
         */
        get: operations["getApiProgramDraftsDraftIdReading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/rebase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更新到城市最新内容 · Take a draft on to the city’s newest state
         * @description 权限 permission: `program.draft` · realm: `staff`
         */
        post: operations["postApiProgramDraftsDraftIdRebase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回修改 · Return a draft to its authors
         * @description 权限 permission: `program.comment` · realm: `staff`
         */
        post: operations["postApiProgramDraftsDraftIdReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 精算签字 · Sign as actuary
         * @description 权限 permission: `program.sign` · realm: `staff`
         */
        post: operations["postApiProgramDraftsDraftIdSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试算草案的影响 · Simulate what a draft changes
         * @description 用本市最近有理赔的年度，按现方案和草案各理算一遍；后台进行，进度见草案。 · The city’s latest year with claims is adjudicated under both plans, in the background; its progress stands with the draft.
         *
         *     权限 permission: `program.comment` · realm: `staff`
         */
        post: operations["postApiProgramDraftsDraftIdSimulations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交审核 · Hand over for review
         * @description 权限 permission: `program.draft` · realm: `staff`
         */
        post: operations["postApiProgramDraftsDraftIdSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 草案中的一个文件 · A file of a draft beside the city’s
         * @description 权限 permission: `drafts.read` · realm: `staff`
         */
        get: operations["getApiProgramDraftsDraftIdText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/drafts/{draftId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回草案 · Withdraw a draft
         * @description 权限 permission: `program.draft` · realm: `staff`
         */
        post: operations["postApiProgramDraftsDraftIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 城市文件清单 · The city’s files
         * @description 权限 permission: `program.read` · realm: `staff`
         */
        get: operations["getApiProgramFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/files/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 城市文件原文 · One file as written
         * @description 权限 permission: `program.read` · realm: `staff`
         */
        get: operations["getApiProgramFilesText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则可用的事实与运算 · Facts and operators of rules
         * @description 权限 permission: `drafts.read` · realm: `staff`
         */
        get: operations["getApiProgramLanguage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/language/schemas/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一类城市文件的 JSON Schema · The JSON Schema of a kind of city file
         * @description 权限 permission: `drafts.read` · realm: `staff`
         */
        get: operations["getApiProgramLanguageSchemasFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 方案与版本 · Plans and their versions
         * @description 权限 permission: `program.read` · realm: `staff`
         */
        get: operations["getApiProgramPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/plans/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 方案条款：责任、免除、规则及其依据 · A plan as it reads: benefits, exclusions, rules with their clauses
         * @description 权限 permission: `program.read` · realm: `staff`
         */
        get: operations["getApiProgramPlansCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/terms/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 方案条款全文 · A plan as its policy reads
         * @description 权限 permission: `public` · realm: `public`
         */
        get: operations["getApiProgramTermsCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/what-if-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 方案中可以试算的数字 · The figures of a plan that may be tried
         * @description 权限 permission: `drafts.read` · realm: `staff`
         */
        get: operations["getApiProgramWhatIfFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/what-ifs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 最近的试算 · The latest what-ifs
         * @description 权限 permission: `drafts.read` · realm: `staff`
         */
        get: operations["getApiProgramWhatIfs"];
        put?: never;
        /**
         * 试算：改几个数字会怎样 · Try other figures
         * @description 用本市最近有理赔的年度试算，在后台进行。一次可以改若干数字、排一个网格（至多一万个方案）、寻找只改一个数字而达到目标的办法。 · Over the city’s latest year with claims, in the background. One may change figures, lay out a grid of at most ten thousand scenarios, and search which single figure reaches a goal.
         *
         *     权限 permission: `program.comment` · realm: `staff`
         */
        post: operations["postApiProgramWhatIfs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/program/what-ifs/{whatIfId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次试算的结果 · What a what-if comes to
         * @description 权限 permission: `drafts.read` · realm: `staff`
         */
        get: operations["getApiProgramWhatIfsWhatIfId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试算：谁能办、多少钱、为什么 · Quote: who may enroll, at what price, and why
         * @description 整篮计价：父母都投保时未成年子女可免费。不产生任何效果。 · A basket is priced whole: a minor may be free when both parents are insured. Changes nothing.
         *
         *     权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiQuotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 运行总览：各周期、各年度的赔付率与成本率 · Overview: payout and cost ratios by cycle and plan year
         * @description 项目口径，未计再保。数字取自账上余额；每个比例列出分子、分母、公式、截至日与条款，底线按整数交叉相乘比较。 · Project figures, reinsurance not counted, from ledger balances. Each ratio names its sums, formula, as-of date and clause; floors are compared by cross-multiplied integers.
         *
         *     权限 permission: `reports.read` · realm: `staff`
         */
        get: operations["getApiReportsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/years/{planYear}/enrolled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 投保人数分布 · Who enrolled, by one dimension
         * @description 不足 10 人的格子不显示，且不能由合计推算。 · Cells of fewer than ten people are hidden, and cannot be worked out from the total.
         *
         *     权限 permission: `reports.read` · realm: `staff`
         */
        get: operations["getApiReportsYearsPlanYearEnrolled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/years/{planYear}/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个年度的逐月累计 · A plan year month by month, cumulative
         * @description 权限 permission: `reports.read` · realm: `staff`
         */
        get: operations["getApiReportsYearsPlanYearTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用验证码登录 · Sign in with a code
         * @description 权限 permission: `public` · realm: `public`
         */
        post: operations["postApiSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发送登录验证码 · Send a sign-in code
         * @description 无论该号码是否登记，答复都相同。验证码 5 分钟内有效，可试 3 次。 · The answer is the same whether or not the phone is known. The code is good for 5 minutes and 3 tries.
         *
         *     权限 permission: `public` · realm: `public`
         */
        post: operations["postApiSignInCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/start-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 此号码原属他人：重新开户 · This number used to be someone else’s: start over
         * @description 仅在本设备尚未核验身份时可用。原账户连同其记录不再与此号码相连，原持有人可用新号码核验身份后找回自己的保单。 · Only before identity was proved on this device. The old account keeps its records, out of this number’s reach; its holder finds their policies again by proving identity with another number.
         *
         *     权限 permission: `resident.self` · realm: `resident`
         */
        post: operations["postApiSignInStartOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出登录 · Sign out
         * @description 权限 permission: `public` · realm: `public`
         */
        post: operations["postApiSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/claim-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待办：审核、匹配、审批、复核申请、未决冲销 · What waits for people
         * @description 权限 permission: `claims.review` · realm: `staff`
         */
        get: operations["getApiStaffClaimQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 理赔案件查询（姓名脱敏） · Search claims (names masked)
         * @description 权限 permission: `claims.read` · realm: `staff`
         */
        get: operations["getApiStaffClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/claims/{claimId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件案件：理算说明、历次理算、分录、经过 · A claim: explanation, adjudications, entries, history
         * @description 诊断、费用明细和经办意见只向审核人员提供，读取留痕。 · Diagnoses, fee lines and notes are answered to reviewers only, and reading them is audited.
         *
         *     权限 permission: `claims.read` · realm: `staff`
         */
        get: operations["getApiStaffClaimsClaimId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/claims/{claimId}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记收款账户 · Name the payee’s account
         * @description 权限 permission: `claims.review` · realm: `staff`
         */
        post: operations["postApiStaffClaimsClaimIdAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/claims/{claimId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复复核申请 · Answer a resident’s question
         * @description 权限 permission: `claims.review` · realm: `staff`
         */
        post: operations["postApiStaffClaimsClaimIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/claims/{claimId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审批：核定赔款 · Approve: the money is owed
         * @description 权限 permission: `claims.approve` · realm: `staff`
         */
        post: operations["postApiStaffClaimsClaimIdApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/claims/{claimId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核（双人审批第一人） · Confirm, as the first pair of eyes
         * @description 权限 permission: `claims.review` · realm: `staff`
         */
        post: operations["postApiStaffClaimsClaimIdConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/claims/{claimId}/denial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拒赔 · Deny
         * @description 权限 permission: `claims.review` · realm: `staff`
         */
        post: operations["postApiStaffClaimsClaimIdDenial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/claims/{claimId}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 匹配保单并理算 · Give it its policy and adjudicate
         * @description 权限 permission: `claims.review` · realm: `staff`
         */
        post: operations["postApiStaffClaimsClaimIdMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/claims/{claimId}/redo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 冲销后重新处理 · Send a reversed claim round again
         * @description 权限 permission: `claims.review` · realm: `staff`
         */
        post: operations["postApiStaffClaimsClaimIdRedo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/claims/{claimId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回审核 · Return to review
         * @description 权限 permission: `claims.review` · realm: `staff`
         */
        post: operations["postApiStaffClaimsClaimIdReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/claims/{claimId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 冲销案件 · Take a claim back
         * @description 权限 permission: `claims.approve` · realm: `staff`
         */
        post: operations["postApiStaffClaimsClaimIdReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/claims/{claimId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核：补充事实后重新理算 · Decide a review: add facts, adjudicate again
         * @description 权限 permission: `claims.review` · realm: `staff`
         */
        post: operations["postApiStaffClaimsClaimIdReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 收款记录 · Collections
         * @description 权限 permission: `payments.read` · realm: `staff`
         */
        get: operations["getApiStaffCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/employers/tax-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 单位补充医疗保险税前扣除测算 · What an employer may deduct for supplementary medical insurance
         * @description 各项补充医疗保险合并计算，限额为工资总额的 5%（W8）；家属单列。只计算，不保存 · All supplementary medical insurance counted together, up to 5% of the wages (W8); dependants apart. Reckoned, not kept
         *
         *     权限 permission: `policies.manage` · realm: `staff`
         */
        post: operations["postApiStaffEmployersTaxStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/evidence/{evidenceId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核资格证明 · Decide about a proof
         * @description 权限 permission: `policies.manage` · realm: `staff`
         */
        post: operations["postApiStaffEvidenceEvidenceIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 选择或切换任职 · Choose or switch the membership
         * @description 需已通过第二因素；切换会另开新会话。 · After the second factor; switching opens a new session.
         *
         *     权限 permission: `public` · realm: `public`
         */
        post: operations["postApiStaffMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/payment-alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 收付款告警 · Payment alarms
         * @description 权限 permission: `payments.read` · realm: `staff`
         */
        get: operations["getApiStaffPaymentAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/payment-alarms/{alarmId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 关闭告警 · Close an alarm
         * @description 权限 permission: `payments.manage` · realm: `staff`
         */
        post: operations["postApiStaffPaymentAlarmsAlarmIdClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/payment-alarms/{alarmId}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 原路退回待查来款 · Send unknown money back by the way it came
         * @description 权限 permission: `payments.manage` · realm: `staff`
         */
        post: operations["postApiStaffPaymentAlarmsAlarmIdRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/persons/{personId}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 人工核验身份 · Decide about an identity
         * @description 权限 permission: `policies.manage` · realm: `staff`
         */
        post: operations["postApiStaffPersonsPersonIdIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/persons/{personId}/unmasking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看完整姓名与证件号（留痕） · See a name and number in full, with a reason on record
         * @description 权限 permission: `persons.unmask` · realm: `staff`
         */
        post: operations["postApiStaffPersonsPersonIdUnmasking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/persons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按姓名或证件号码查人（脱敏） · Find people by name or number (masked)
         * @description 姓名须与证件完全一致；以得到的 personId 再查保单和理赔。姓名和号码只在请求正文中。 · The name exactly as on the certificate; policies and claims are then listed by the personId found. Names and numbers travel in the body only.
         *
         *     权限 permission: `policies.read` · realm: `staff`
         */
        post: operations["postApiStaffPersonsSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 保单查询（姓名脱敏） · Search policies (names masked)
         * @description 权限 permission: `policies.read` · realm: `staff`
         */
        get: operations["getApiStaffPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/policies/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 保单及其决定的依据 · A policy with the facts and reasons of its decision
         * @description 权限 permission: `policies.read` · realm: `staff`
         */
        get: operations["getApiStaffPoliciesPolicyId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/resident-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待人工核验的身份与资格 · Identities and proofs waiting for a person
         * @description 权限 permission: `policies.manage` · realm: `staff`
         */
        get: operations["getApiStaffResidentReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/reversals/{recordId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处理未能自动执行的冲销 · Decide on a reversal that did not fit
         * @description 权限 permission: `claims.review` · realm: `staff`
         */
        post: operations["postApiStaffReversalsRecordIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/rosters/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查单位员工名册（XLSX 或 CSV） · Check an employer’s roster (XLSX or CSV)
         * @description 逐行返回 JSON：{"progress":{"step","rows","all"}} 为进度，最后一行为 {"report":…}（统计、前 1000 处问题、哪些行的人本年度已有保单；证件号码和姓名已遮盖）或 {"refused":…}（整份文件未予读取的原因）。不保存名册 · Answers in lines of JSON: {"progress":{"step","rows","all"}} while it works, last {"report":…} (counts, the first 1,000 faults and the rows of those who have cover already; numbers and names masked) or {"refused":…} (why the file is not read). Nothing of the roster is kept
         *
         *     权限 permission: `policies.manage` · realm: `staff`
         */
        post: operations["postApiStaffRostersCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/rosters/error-workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取回标出问题的名册 · The roster given back with its faults marked
         * @description 原样返回名册内容：有问题的单元格着色并加批注，末列写明问题与改法；改好后可直接重新上传 · The roster as it was, faulty cells coloured and commented, a last column that says what is wrong and how to mend it; it can be mended and handed in again
         *
         *     权限 permission: `policies.manage` · realm: `staff`
         */
        post: operations["postApiStaffRostersErrorWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/rosters/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 名册模板 · The roster’s template
         * @description 权限 permission: `policies.manage` · realm: `staff`
         */
        get: operations["getApiStaffRostersTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 工作人员登录（第二步：动态码） · Staff sign-in, second step: one-time code
         * @description 同一动态码只能用一次；登录成功即结束此前的会话。 · A code works once; signing in ends earlier sessions.
         *
         *     权限 permission: `public` · realm: `public`
         */
        post: operations["postApiStaffSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 当前会话：我是谁、能做什么 · The session: who I am and what I may do
         * @description 权限 permission: `staff.self` · realm: `staff`
         */
        get: operations["getApiStaffSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/settlement-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已导入的文件 · Files imported
         * @description 权限 permission: `records.import` · realm: `staff`
         */
        get: operations["getApiStaffSettlementFiles"];
        put?: never;
        /**
         * 导入结算单文件（CSV 或 JSON Lines） · Import a file of settlements
         * @description 权限 permission: `records.import` · realm: `staff`
         */
        post: operations["postApiStaffSettlementFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/settlement-files/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 文件逐行结果 · A file’s answers, row by row
         * @description 权限 permission: `records.import` · realm: `staff`
         */
        get: operations["getApiStaffSettlementFilesImportId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 工作人员登录（第一步：密码） · Staff sign-in, first step: password
         * @description 权限 permission: `public` · realm: `public`
         */
        post: operations["postApiStaffSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 工作人员退出 · Staff sign-out
         * @description 权限 permission: `public` · realm: `public`
         */
        post: operations["postApiStaffSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{tenant}/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 支付渠道通知 · A payment channel tells the outcome of a payment or refund
         * @description 先验签、加密保存，再处理；重复、乱序、迟到的通知结果相同。 · Verified and kept sealed first, then worked; repeated, unordered and late ones leave the same state.
         *
         *     权限 permission: `public` · realm: `public`
         */
        post: operations["postCallbacksTenantChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{tenant}/bank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 银行付款结果通知 · The bank tells the outcome of a payout
         * @description 权限 permission: `public` · realm: `public`
         */
        post: operations["postCallbacksTenantBank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adjudication-trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试算：不保存、不计入累计 · Try an adjudication: nothing is kept, nothing counted
         * @description 权限 permission: `adjudication.trial` · realm: `machine`
         */
        post: operations["postV1AdjudicationTrials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prefund-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 经办机构回报周转金支付 · The agency reports what it paid out of the prefund
         * @description 权限 permission: `records.submit` · realm: `machine`
         */
        post: operations["postV1PrefundPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settlement-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 经办机构批量上传结算单（CSV 或 JSON Lines） · A file of settlements from the agency (CSV or JSON Lines)
         * @description 每行单独应答，错误行不影响其他行；同一文件再次上传得到同一结果。仅限经办机构。 · Each row is answered by itself; the same file again gives the same report. For the agency only.
         *
         *     权限 permission: `records.submit` · realm: `machine`
         */
        post: operations["postV1SettlementFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settlement-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询本机构结算单的处理结果 · What became of a settlement of one’s own
         * @description 权限 permission: `records.read` · realm: `machine`
         */
        get: operations["getV1SettlementRecords"];
        put?: never;
        /**
         * 上传医保结算单，即时理算应答 · Send a settlement and get its adjudication at once
         * @description 字段为国家平台名称，金额为元。主键为 (insuplc_admdvs, setl_id)：相同内容重复上传得到相同应答，内容不同返回 409。result 为 approved 时由机构按 oth_pay 垫付。 · National field names, yuan. The key is (insuplc_admdvs, setl_id): the same record again gets the same answer, another content 409. On `approved` the institution advances `oth_pay`.
         *
         *     权限 permission: `records.submit` · realm: `machine`
         */
        post: operations["postV1SettlementRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Agreement: {
            cycles: {
                code: string;
                name: string;
                planYears: number[];
                sections: {
                    code: string;
                    items: {
                        clauses: components["schemas"]["Clause"][];
                        code: string;
                        illustrative: boolean;
                        name: string;
                        sentences: {
                            en: string;
                            zh: string;
                        }[];
                    }[];
                    title: {
                        en: string;
                        zh: string;
                    };
                }[];
            }[];
            program: {
                code: string;
                items: {
                    clauses: components["schemas"]["Clause"][];
                    code: string;
                    illustrative: boolean;
                    name: string;
                    sentences: {
                        en: string;
                        zh: string;
                    }[];
                }[];
                title: {
                    en: string;
                    zh: string;
                };
            }[];
        };
        Claim: components["schemas"]["ClaimRow"] & {
            actions: ("review" | "confirm" | "approve" | "return" | "deny" | "reverse" | "redo" | "account" | "answer" | "match")[];
            adjudications: {
                /** @example adj_001jdq3v5k8e7trw0000000000 */
                adjudicationId: string;
                chainNo: number | null;
                cityHash: string;
                /**
                 * Format: date-time
                 * @example 2025-11-20T01:30:00.000Z
                 */
                decidedAt: string;
                decidedBy: string;
                /** @enum {string} */
                kind: "claim" | "reversal";
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                payableFen: number;
                /** @example plv_001jdq3v5k8e7trw0000000000 */
                planVersionId: string;
                /** @enum {string} */
                status: "payable" | "zero" | "denied" | "review";
                versionNo: number;
            }[];
            /**
             * Format: date
             * @example 2026-01-05
             */
            admittedOn: string;
            basic: {
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                burdenFen: number;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                fundsFen: number;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                hospitalFen: number;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                totalFen: number;
            };
            benefits: {
                clause: string | null;
                code: string;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                deductibleUsedFen: number;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                eligibleFen: number;
                name: string;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                payableFen: number;
                reasons: {
                    clause: string | null;
                    code: string;
                    text: string;
                }[];
            }[];
            clinical: {
                certificateMasked: string | null;
                diagnoses: {
                    code: string;
                    name: string | null;
                }[];
                lines: {
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    classBFirstPayFen: number;
                    code: string | null;
                    feedetlSn: string;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    inScopeFen: number;
                    name: string | null;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    outOfCatalogueFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    overPriceCapFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    totalFen: number;
                }[];
            } | null;
            entries: {
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                amountFen: number;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                bookedOn: string;
                eventCode: string;
                fromAccount: string;
                planYear: number;
                /** @example pst_001jdq3v5k8e7trw0000000000 */
                postingId: string;
                toAccount: string;
            }[];
            excluded: {
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                amountFen: number;
                clause: string | null;
                code: string;
                feedetlSn: string | null;
                item: string | null;
                name: string;
            }[];
            fourEyes: {
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                aboveFen: number | null;
                confirmed: boolean;
                required: boolean;
            };
            history: {
                actor: string;
                actorName: string | null;
                /** @enum {string|null} */
                fromStatus: "received" | "unmatched" | "review" | "ready" | "approved" | "paying" | "paid" | "zero" | "denied" | "reversed" | null;
                /**
                 * Format: date-time
                 * @example 2025-11-20T01:30:00.000Z
                 */
                happenedAt: string;
                note: string | null;
                /** @enum {string} */
                toStatus: "received" | "unmatched" | "review" | "ready" | "approved" | "paying" | "paid" | "zero" | "denied" | "reversed";
                what: string;
            }[];
            medType: string;
            medTypeName: string | null;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            notCoveredFen: number;
            parts: {
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                classBFirstPayFen: number;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                inScopeSelfPayFen: number;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                outOfCatalogueFen: number;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                overPriceCapFen: number;
            };
            planTitle: string | null;
            warnings: {
                code: string;
                field: string | null;
                text: string;
            }[];
            year: {
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                capFen: number | null;
                code: string;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                countedFen: number;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                deductibleFen: number | null;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                leftFen: number | null;
                name: string;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                paidFen: number;
            }[];
        };
        ClaimActed: {
            /** @example clm_001jdq3v5k8e7trw0000000000 */
            claimId: string;
            /** @enum {string} */
            status: "received" | "unmatched" | "review" | "ready" | "approved" | "paying" | "paid" | "zero" | "denied" | "reversed";
        };
        ClaimRow: {
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            bookedFen: number;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            burdenFen: number;
            /** @example clm_001jdq3v5k8e7trw0000000000 */
            claimId: string;
            /**
             * Format: date
             * @example 2026-01-05
             */
            dueOn: string | null;
            dueProvisional: boolean;
            institutionCode: string;
            institutionName: string;
            insuredNameMasked: string | null;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            paidFen: number;
            /**
             * Format: date
             * @example 2026-01-05
             */
            paidOn: string | null;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            payableFen: number;
            /** @enum {string} */
            payee: "institution" | "insured";
            /** @example psn_001jdq3v5k8e7trw0000000000 */
            personId: string | null;
            planCode: string | null;
            planYear: number | null;
            /** @example pol_001jdq3v5k8e7trw0000000000 */
            policyId: string | null;
            reason: {
                code: string;
                text: {
                    en: string;
                    zh: string;
                };
            } | null;
            /**
             * Format: date
             * @example 2026-01-05
             */
            receivedOn: string;
            reviewAsked: boolean;
            /** @enum {string} */
            route: "one-stop" | "paper";
            settlementId: string;
            /** @enum {string} */
            status: "received" | "unmatched" | "review" | "ready" | "approved" | "paying" | "paid" | "zero" | "denied" | "reversed";
            /**
             * Format: date
             * @example 2026-01-05
             */
            treatedOn: string;
        };
        Clause: {
            document: string;
            documentTitle: string;
            duty: string | null;
            /** @enum {string} */
            force: "must" | "in-principle" | "may" | "encourage" | "explore";
            id: string;
            note: string | null;
            owner: string | null;
            /** @enum {string} */
            status: "rule" | "case" | "manual" | "planned";
            text: string;
            where: string;
        };
        ConsortiumCycle: {
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            closedAt: string | null;
            /** @description 依据条款 · the clause it rests on */
            closedClause: string | null;
            /**
             * Format: date
             * @example 2026-01-05
             */
            closesOn: string | null;
            code: string;
            exception: {
                approvedBy: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                on: string;
                reason: string;
            } | null;
            lead: {
                /** @description 依据条款 · the clause it rests on */
                clause: string | null;
                code: string;
                method: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                on: string;
            };
            leadFee: {
                /** @description 依据条款 · the clause it rests on */
                clause: string | null;
                /**
                 * @description 单位：基点，10000 = 100% · in basis points
                 * @example 3000
                 */
                rateBp: number;
            };
            members: {
                code: string;
                /** @description 示例，非官方 · stands in no document */
                illustrative: boolean;
                isLead: boolean;
                licence: string;
                name: string;
                /**
                 * @description 单位：基点，10000 = 100% · in basis points
                 * @example 3000
                 */
                shareBp: number;
                shortName: string;
                /** @description 最近一次公布的偿付能力 · solvency as last published */
                solvency: {
                    comprehensiveRatio: string;
                    coreRatio: string;
                    /**
                     * Format: date
                     * @example 2026-01-05
                     */
                    on: string;
                    riskRating: string;
                } | null;
            }[];
            mostMembers: {
                /** @description 依据条款 · the clause it rests on */
                clause: string | null;
                count: number;
            } | null;
            name: string;
            planYears: number[];
            /**
             * @description closed：名单已锁定，周期内不得增加成员 · the roster is closed for the cycle
             * @enum {string}
             */
            state: "forming" | "closed";
        };
        ConsortiumYear: {
            /**
             * Format: date
             * @example 2026-01-05
             */
            asOfOn: string;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            claimsFen: number;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            costFen: number;
            cycleCode: string;
            members: {
                code: string;
                isLead: boolean;
                name: string;
                /**
                 * @description 单位：基点，10000 = 100% · in basis points
                 * @example 3000
                 */
                shareBp: number;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                shortfallFen: number;
                toDate: {
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    claimsFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeePaidFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeeReceivedFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    netFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    premiumFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    thirdPartyFen: number;
                };
                unsettled: {
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    claimsFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeePaidFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeeReceivedFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    netFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    premiumFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    thirdPartyFen: number;
                };
            }[];
            planYear: number;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            premiumFen: number;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            thirdPartyFen: number;
        };
        Disclosure: {
            /**
             * Format: date
             * @example 2026-01-05
             */
            asOfOn: string;
            cycles: {
                average: {
                    bar: {
                        /** @description 单位：基点，10000 = 100% · in basis points */
                        alarmBp: number | null;
                        alarmed: boolean;
                        /** @description 依据条款 · the clause it rests on */
                        clause: string | null;
                        /** @description 条款考核的正是这个数 · this is the number the clause tests */
                        decides: boolean;
                        illustrative: boolean;
                        /** @enum {string} */
                        kind: "floor" | "limit";
                        met: boolean | null;
                        /** @description 单位：基点，10000 = 100% · in basis points */
                        rateBp: number;
                        /** @description 所涵盖的期间已结束 · the time it covers is over */
                        settled: boolean;
                    } | null;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    denominatorFen: number;
                    /** @enum {string} */
                    figure: "paid" | "approved" | "reported" | "incurred" | "earned";
                    formula: {
                        en: string;
                        zh: string;
                    };
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    numeratorFen: number;
                    /** @enum {string} */
                    of: "pooled" | "mean";
                    /** @description 依据条款 · the clause it rests on */
                    ofClause: string | null;
                    planYears: number[];
                    /** @description 四舍五入，仅供显示；比较用分子分母 · rounded, for display only */
                    shownBp: number | null;
                };
                code: string;
                name: string;
                years: {
                    cover: {
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        from: string;
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        to: string;
                    };
                    /** @description 不足 10 人不公布 · null when fewer than ten */
                    enrolled: number | null;
                    figures: components["schemas"]["Figure"][];
                    peoplePaid: number | null;
                    /** @enum {string} */
                    phase: "upcoming" | "on-sale" | "in-force" | "ended";
                    planYear: number;
                    title: string | null;
                }[];
            }[];
            label: {
                en: string;
                zh: string;
            };
        };
        Draft: {
            acts: ("edit" | "simulate" | "submit" | "comment" | "object" | "answer" | "sign" | "approve" | "return" | "withdraw" | "publish")[];
            approved: boolean;
            authors: {
                isMe: boolean;
                name: string;
            }[];
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            changedAt: string;
            check: components["schemas"]["DraftCheck"];
            contentHash: string;
            /** @example drf_001jdq3v5k8e7trw0000000000 */
            draftId: string;
            events: {
                answer: {
                    /**
                     * Format: date-time
                     * @example 2025-11-20T01:30:00.000Z
                     */
                    at: string;
                    by: {
                        coinsurer: string | null;
                        name: string;
                        /** @enum {string} */
                        role: "platform-operator" | "lead-product" | "lead-claims" | "lead-finance" | "actuary" | "coinsurer" | "claims-reviewer" | "customer-service" | "bureau-officer" | "agency-clerk" | "regulator" | "system-admin" | "security-admin" | "audit-admin";
                    };
                    note: string;
                } | null;
                /**
                 * Format: date-time
                 * @example 2025-11-20T01:30:00.000Z
                 */
                at: string;
                by: {
                    coinsurer: string | null;
                    name: string;
                    /** @enum {string} */
                    role: "platform-operator" | "lead-product" | "lead-claims" | "lead-finance" | "actuary" | "coinsurer" | "claims-reviewer" | "customer-service" | "bureau-officer" | "agency-clerk" | "regulator" | "system-admin" | "security-admin" | "audit-admin";
                };
                /** @example dre_001jdq3v5k8e7trw0000000000 */
                eventId: string;
                isOfThis: boolean;
                /** @enum {string} */
                kind: "opened" | "submitted" | "commented" | "objected" | "answered" | "signed" | "approved" | "returned" | "rebased" | "published" | "withdrawn";
                note: string | null;
                place: string | null;
                revisionNo: number;
            }[];
            fromCode: string;
            isOnNewest: boolean;
            needs: {
                en: string;
                zh: string;
            }[];
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            openedAt: string;
            openObjections: number;
            overtaken: string[];
            paths: {
                bytes: number;
                /** @enum {string|null} */
                change: "added" | "removed" | "changed" | null;
                path: string;
            }[];
            planCode: string;
            publishedHash: string | null;
            revisionNo: number;
            revisions: {
                /**
                 * Format: date-time
                 * @example 2025-11-20T01:30:00.000Z
                 */
                at: string;
                by: string;
                contentHash: string;
                revisionNo: number;
            }[];
            signed: boolean;
            simulations: components["schemas"]["PlanSimulation"][];
            /** @enum {string} */
            state: "draft" | "review" | "approved" | "published" | "withdrawn";
        };
        DraftCheck: {
            cases: {
                clause: string | null;
                differences: {
                    actual: string;
                    expected: string;
                    key: string;
                    text: {
                        en: string;
                        zh: string;
                    };
                }[];
                file: string;
                kind: string;
                line: number | null;
                name: string;
                passed: boolean;
                plan: string;
            }[];
            diff: {
                changes: {
                    clause: string | null;
                    key: string;
                    /** @enum {string} */
                    kind: "added" | "removed" | "changed";
                    rule: string | null;
                    text: {
                        en: string;
                        zh: string;
                    };
                }[];
                clauses: string[];
                summary: {
                    en: string;
                    zh: string;
                };
            } | null;
            errors: number;
            files: {
                /** @enum {string} */
                change: "added" | "removed" | "changed";
                path: string;
            }[];
            findings: components["schemas"]["Finding"][];
            warnings: number;
        };
        Explanation: {
            benefits: {
                code: string;
                counters: ({
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    afterFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    beforeFen: number;
                    code: string;
                    /** @enum {string} */
                    kind: "eligible" | "deductible" | "tier" | "cap";
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    ofFen: number | null;
                } | {
                    after: number;
                    before: number;
                    code: string;
                    /** @enum {string} */
                    kind: "limit";
                    of: number;
                })[];
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                deductibleUsedFen: number;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                eligibleFen: number;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                payableFen: number;
                reasons: {
                    clause: string | null;
                    code: string;
                    text: string;
                }[];
            }[];
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            burdenFen: number;
            excluded: {
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                amountFen: number;
                clause: string | null;
                code: string;
                feedetl_sn: string | null;
            }[];
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            notCoveredFen: number;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            payableFen: number;
            setl_id: string;
            /** @enum {string} */
            status: "payable" | "zero" | "denied" | "review";
            warnings: {
                code: string;
                field?: string;
                text: string;
            }[];
        } | null;
        Figure: {
            bar: {
                /** @description 单位：基点，10000 = 100% · in basis points */
                alarmBp: number | null;
                alarmed: boolean;
                /** @description 依据条款 · the clause it rests on */
                clause: string | null;
                /** @description 条款考核的正是这个数 · this is the number the clause tests */
                decides: boolean;
                illustrative: boolean;
                /** @enum {string} */
                kind: "floor" | "limit";
                met: boolean | null;
                /** @description 单位：基点，10000 = 100% · in basis points */
                rateBp: number;
                /** @description 所涵盖的期间已结束 · the time it covers is over */
                settled: boolean;
            } | null;
            /** @enum {string} */
            code: "paid" | "approved" | "reported" | "incurred" | "earned" | "cost";
            denominator: {
                account?: string;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                amountFen: number;
                code: string;
                /**
                 * @description 账上科目、在办案件或估计 · an account, open claims, or an estimate
                 * @enum {string}
                 */
                from: "ledger" | "claims" | "estimate";
                name: {
                    en: string;
                    zh: string;
                };
            }[];
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            denominatorFen: number;
            formula: {
                en: string;
                zh: string;
            };
            name: {
                en: string;
                zh: string;
            };
            numerator: {
                account?: string;
                /**
                 * Format: int64
                 * @description 单位：分 · in fen
                 * @example 12900
                 */
                amountFen: number;
                code: string;
                /**
                 * @description 账上科目、在办案件或估计 · an account, open claims, or an estimate
                 * @enum {string}
                 */
                from: "ledger" | "claims" | "estimate";
                name: {
                    en: string;
                    zh: string;
                };
            }[];
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            numeratorFen: number;
            /** @description 四舍五入，仅供显示；比较用分子分母 · rounded, for display only */
            shownBp: number | null;
        };
        Finding: {
            clause?: string;
            code: string;
            column?: number;
            en: string;
            file: string;
            isNew: boolean;
            key?: string;
            /** @enum {string} */
            level: "error" | "warning" | "note";
            line?: number;
            mend: {
                en: string;
                zh: string;
            };
            zh: string;
        };
        FollowUp: {
            /** @example clm_001jdq3v5k8e7trw0000000000 */
            claimId: string;
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            doneAt: string | null;
            /**
             * Format: date
             * @example 2026-01-05
             */
            dueOn: string;
            dueProvisional: boolean;
            /** @example flw_001jdq3v5k8e7trw0000000000 */
            followUpId: string;
            note: string | null;
            overdue: boolean;
            score: number | null;
            /** @enum {string} */
            status: "waiting" | "reached" | "not-reached";
        };
        Inquiry: {
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            answeredAt: string | null;
            /** @enum {string} */
            category: "enrollment" | "payment" | "claim" | "privacy" | "service" | "other";
            /** @enum {string} */
            channel: "portal" | "hotline" | "counter";
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            closedAt: string | null;
            /**
             * Format: date
             * @example 2026-01-05
             */
            dueOn: string;
            /** @description 暂定：次年日历未公布 · rests on a calendar not yet published */
            dueProvisional: boolean;
            /** @example inq_001jdq3v5k8e7trw0000000000 */
            inquiryId: string;
            /** @enum {string} */
            kind: "inquiry" | "complaint";
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            openedAt: string;
            /** @enum {string|null} */
            outcome: "explained" | "corrected" | "compensated" | "unfounded" | "withdrawn" | "passed-on" | null;
            overdue: boolean;
            /** @enum {string} */
            status: "open" | "answered" | "closed";
            subject: string;
        };
        LedgerEntry: {
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            amountFen: number;
            /**
             * Format: date
             * @example 2026-01-05
             */
            bookedOn: string;
            eventCode: string;
            fromAccount: string;
            fromName: {
                en: string;
                zh: string;
            };
            /** @example jnl_001jdq3v5k8e7trw0000000000 */
            journalId: string;
            leg: number;
            planYear: number;
            /** @example pst_001jdq3v5k8e7trw0000000000 */
            postingId: string;
            source: {
                id: string;
                /** @enum {string} */
                kind: "claim" | "adjudication" | "collection" | "refund" | "disbursement";
            } | null;
            /** @description 分录背后的案件或订单 · the claim or order behind the entry */
            subject: {
                id: string;
                /** @enum {string} */
                kind: "claim" | "order";
            } | null;
            toAccount: string;
            toName: {
                en: string;
                zh: string;
            };
        };
        /** @description 密钥只显示一次 · the secret is shown once */
        MachineKey: {
            keyId: string;
            secret: string;
        };
        Membership: {
            coinsurer: string | null;
            /** @example mbr_001jdq3v5k8e7trw0000000000 */
            id: string;
            role: string;
            tenantId: string;
            tenantName: string;
        };
        MemberStatement: {
            /**
             * Format: date
             * @example 2026-01-05
             */
            asOfOn: string;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            claimsFen: number;
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            issuedAt: string;
            members: {
                code: string;
                growth: {
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    claimsFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeePaidFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeeReceivedFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    netFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    premiumFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    thirdPartyFen: number;
                };
                name: string;
                /**
                 * @description 单位：基点，10000 = 100% · in basis points
                 * @example 3000
                 */
                shareBp: number;
                toDate: {
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    claimsFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeePaidFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    leadFeeReceivedFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    netFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    premiumFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    thirdPartyFen: number;
                };
            }[];
            number: number;
            planYear: number;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            premiumFen: number;
            /** @example stm_001jdq3v5k8e7trw0000000000 */
            statementId: string;
            /**
             * Format: int64
             * @description 单位：分 · in fen
             * @example 12900
             */
            thirdPartyFen: number;
        };
        Overview: {
            /**
             * Format: date
             * @example 2026-01-05
             */
            asOfOn: string;
            cycles: {
                average: {
                    bar: {
                        /** @description 单位：基点，10000 = 100% · in basis points */
                        alarmBp: number | null;
                        alarmed: boolean;
                        /** @description 依据条款 · the clause it rests on */
                        clause: string | null;
                        /** @description 条款考核的正是这个数 · this is the number the clause tests */
                        decides: boolean;
                        illustrative: boolean;
                        /** @enum {string} */
                        kind: "floor" | "limit";
                        met: boolean | null;
                        /** @description 单位：基点，10000 = 100% · in basis points */
                        rateBp: number;
                        /** @description 所涵盖的期间已结束 · the time it covers is over */
                        settled: boolean;
                    } | null;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    denominatorFen: number;
                    /** @enum {string} */
                    figure: "paid" | "approved" | "reported" | "incurred" | "earned";
                    formula: {
                        en: string;
                        zh: string;
                    };
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    numeratorFen: number;
                    /** @enum {string} */
                    of: "pooled" | "mean";
                    /** @description 依据条款 · the clause it rests on */
                    ofClause: string | null;
                    planYears: number[];
                    /** @description 四舍五入，仅供显示；比较用分子分母 · rounded, for display only */
                    shownBp: number | null;
                };
                code: string;
                name: string;
                years: components["schemas"]["YearReport"][];
            }[];
            label: {
                en: string;
                zh: string;
            };
        };
        PlanFigures: {
            items: {
                /** @enum {string} */
                kind: "money" | "rate" | "points" | "count";
                least: number;
                most: number;
                name: {
                    en: string;
                    zh: string;
                };
                path: string;
                value: number;
                written: string;
            }[];
        };
        PlanReading: {
            /** @description 投保须知全文及其哈希 · the notice as shown before paying, with its hash */
            notice: {
                sections: {
                    body: string;
                    clause: string | null;
                    title: string;
                }[];
                sha256: string;
                version: string;
            };
            sections: {
                code: string;
                items: {
                    clauses: components["schemas"]["Clause"][];
                    code: string;
                    illustrative: boolean;
                    name: string;
                    sentences: {
                        en: string;
                        zh: string;
                    }[];
                }[];
                title: {
                    en: string;
                    zh: string;
                };
            }[];
            version: components["schemas"]["PlanVersion"];
        };
        PlanSimulation: {
            allPeople: number | null;
            donePeople: number;
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            finishedAt: string | null;
            isOfThis: boolean;
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            requestedAt: string;
            result: {
                [key: string]: unknown;
            } | null;
            /** @example sim_001jdq3v5k8e7trw0000000000 */
            simulationId: string;
            /** @enum {string} */
            state: "requested" | "running" | "done" | "failed";
        };
        PlanVersion: {
            actuaryName: string | null;
            /**
             * Format: date
             * @example 2026-01-05
             */
            actuarySignedOn: string | null;
            /**
             * Format: date
             * @example 2026-01-05
             */
            coverFrom: string;
            /**
             * Format: date
             * @example 2026-01-05
             */
            coverTo: string;
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            createdAt: string;
            filingNo: string | null;
            /**
             * Format: date
             * @example 2026-01-05
             */
            firstContractOn: string | null;
            hash: string;
            planCode: string;
            /** @example plv_001jdq3v5k8e7trw0000000000 */
            planVersionId: string;
            planYear: number;
            productName: string;
            /** @enum {string} */
            status: "draft" | "review" | "approved" | "on-sale" | "closed";
            title: string;
            versionNo: number;
            windowExtensions: {
                approvedBy: string;
                clause: string | null;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                decidedOn: string;
                reason: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                to: string;
            }[];
            /**
             * Format: date
             * @example 2026-01-05
             */
            windowFrom: string;
            /**
             * Format: date
             * @example 2026-01-05
             */
            windowTo: string;
        };
        /** @description RFC 9457 · 中英双语的错误说明 */
        Problem: {
            /** @description 依据条款 · the clause it rests on */
            clause?: string;
            /**
             * @description 封闭的代码表 · closed list of codes
             * @example NOT_FOUND
             */
            code: string;
            detail: string;
            errors?: {
                en: string;
                field: string;
                zh: string;
            }[];
            /**
             * @description 请求编号 · request id
             * @example urn:uuid:0192f0c1-0000-7000-8000-000000000000
             */
            instance: string;
            /** @example 404 */
            status: number;
            text: {
                en: string;
                zh: string;
            };
            /** @description 同 text.zh，或按 Accept-Language 为英文 · as text.zh, or English by Accept-Language */
            title: string;
            /** @example urn:gongbao:problem:NOT_FOUND */
            type: string;
        };
        PublicProgram: {
            /**
             * Format: date
             * @example 2026-01-05
             */
            businessOn: string;
            cityName: string;
            cityNameEn: string;
            coinsurers: {
                code: string;
                illustrative: boolean;
                lead: boolean;
                name: string;
                /** @description 单位：基点，10000 = 100% · in basis points */
                shareBp: number;
                solvency: {
                    comprehensiveRatio: string;
                    coreRatio: string;
                    /**
                     * Format: date
                     * @example 2026-01-05
                     */
                    on: string;
                    riskRating: string;
                };
            }[];
            colours: {
                accent: string;
                background: string;
                muted: string;
                onPrimary: string;
                primary: string;
                surface: string;
                text: string;
            };
            enrollWord: string;
            hotline: {
                hours: string;
                phone: string;
                wechat: string | null;
            };
            isDemo: boolean;
            logoText: string;
            name: string;
            nameEn: string;
            operator: {
                complaintLine: string;
                domainRecord: string;
                illustrative: boolean;
                licence: string;
                name: string;
            };
            plan: {
                benefits: {
                    cap: {
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        amountFen: number;
                        clause: string | null;
                        illustrative: boolean;
                    } | null;
                    clause: string | null;
                    code: string;
                    deductible: {
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        amountFen: number | null;
                        clause: string | null;
                        illustrative: boolean;
                        text: {
                            en: string;
                            zh: string;
                        };
                    };
                    name: string;
                    tiers: {
                        /** @enum {string} */
                        apply: "marginal" | "whole";
                        bands: {
                            /** @description 单位：基点，10000 = 100% · in basis points */
                            rateBp: number;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            upToFen: number | null;
                        }[];
                        clause: string | null;
                        illustrative: boolean;
                        /** @enum {string} */
                        measured: "burden" | "above-deductible";
                    };
                }[];
                code: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                coverFrom: string;
                coverIllustrative: boolean;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                coverTo: string;
                exclusions: {
                    clause: string | null;
                    code: string;
                    name: string;
                }[];
                filingNo: string;
                filingUrl: string | null;
                outsideWindow: {
                    clause: string | null;
                    code: string;
                    name: string;
                }[];
                prices: {
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    amountFen: number;
                    clause: string | null;
                    code: string;
                    illustrative: boolean;
                    name: string;
                }[];
                productName: string;
                title: string;
                windowExtensions: {
                    clause: string | null;
                    reason: string;
                    /**
                     * Format: date
                     * @example 2026-01-05
                     */
                    to: string;
                }[];
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                windowFrom: string;
                windowIllustrative: boolean;
                windowOpen: boolean;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                windowTo: string;
                yearCap: {
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    amountFen: number;
                    clause: string | null;
                    illustrative: boolean;
                } | null;
            } | null;
            planYears: {
                code: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                coverFrom: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                coverTo: string;
                title: string;
            }[];
            slogan: string;
        };
        RuleLanguage: {
            facts: {
                isClosed: boolean;
                label: {
                    en: string;
                    zh: string;
                };
                meaning: {
                    en: string;
                    zh: string;
                };
                name: string;
                optional: boolean;
                scopes: ("person" | "claim" | "line")[];
                source: {
                    claim: {
                        en: string;
                        zh: string;
                    } | null;
                    enrolling: {
                        en: string;
                        zh: string;
                    } | null;
                };
                /** @enum {string} */
                type: "text" | "integer" | "boolean" | "texts";
                unit: string | null;
                values: {
                    value: string;
                    word: {
                        en: string;
                        zh: string;
                    };
                }[];
            }[];
            limits: {
                depth: number;
                leaves: number;
                values: number;
            };
            lists: {
                columns: {
                    /** @enum {string} */
                    kind: "text" | "texts" | "date" | "choice" | "amount" | "year";
                    label: {
                        en: string;
                        zh: string;
                    };
                    name: string;
                    required: boolean;
                    values: {
                        value: string;
                        word: {
                            en: string;
                            zh: string;
                        };
                    }[];
                }[];
                name: string;
            }[];
            operators: {
                name: string;
                reads: {
                    en: string;
                    zh: string;
                };
                types: ("text" | "integer" | "boolean" | "texts")[];
                /** @enum {string} */
                value: "none" | "one" | "list";
            }[];
        };
        SettlementAnswer: {
            /** @example clm_001jdq3v5k8e7trw0000000000 */
            claimId: string | null;
            explanation: components["schemas"]["Explanation"];
            insuplc_admdvs: string;
            /**
             * @description 元，两位小数 · yuan with two places
             * @example 8000.00
             */
            oth_pay: string;
            /**
             * @description 元，两位小数 · yuan with two places
             * @example 8000.00
             */
            psn_part_after: string;
            /**
             * @description 元，两位小数 · yuan with two places
             * @example 8000.00
             */
            psn_part_amt: string;
            reason: {
                code: string;
                text: {
                    en: string;
                    zh: string;
                };
            } | null;
            /** @enum {string} */
            result: "received" | "approved" | "zero" | "denied" | "review" | "reversed" | "reversal-applied" | "reversal-waiting" | "reversal-review";
            setl_id: string;
        };
        SettlementFile: {
            fileName: string;
            /** @enum {string} */
            format: "csv" | "jsonl";
            /** @example imp_001jdq3v5k8e7trw0000000000 */
            importId: string;
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            receivedAt: string;
            rowsAccepted: number;
            rowsRefused: number;
            rowsRepeated: number;
            rowsTotal: number;
        };
        WhatIf: {
            allPeople: number | null;
            donePeople: number;
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            finishedAt: string | null;
            planCode: string;
            /**
             * Format: date-time
             * @example 2025-11-20T01:30:00.000Z
             */
            requestedAt: string;
            result: {
                bookMark?: string;
                grid: {
                    axes: {
                        kind: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                        path: string;
                    }[];
                    points: {
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        paidFen: number;
                        planHash: string;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        premiumFen: number | null;
                        ratioBp: number | null;
                        values: number[];
                    }[];
                } | null;
                planYear: number;
                report: {
                    after: {
                        atDate: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            approvedFen: number | null;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            incurredFen: number | null;
                            on: string;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            paidFen: number | null;
                            prior: {
                                developed: number;
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                expectedFen: number;
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                ultimateFen: number;
                            } | null;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            reportedFen: number;
                            triangle: {
                                months: string[];
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                notReportedFen: number | null;
                                rows: number[][];
                                ultimates: (number | null)[];
                            };
                        } | null;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        paidFen: number;
                        planCode: string;
                        planHash: string;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        premiumFen: number | null;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        premiumForFloorFen: number | null;
                        ratioBp: number | null;
                        reachesFloor: boolean | null;
                    };
                    before: {
                        atDate: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            approvedFen: number | null;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            incurredFen: number | null;
                            on: string;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            paidFen: number | null;
                            prior: {
                                developed: number;
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                expectedFen: number;
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                ultimateFen: number;
                            } | null;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            reportedFen: number;
                            triangle: {
                                months: string[];
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                notReportedFen: number | null;
                                rows: number[][];
                                ultimates: (number | null)[];
                            };
                        } | null;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        paidFen: number;
                        planCode: string;
                        planHash: string;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        premiumFen: number | null;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        premiumForFloorFen: number | null;
                        ratioBp: number | null;
                        reachesFloor: boolean | null;
                    };
                    benefits: {
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        afterFen: number;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        beforeFen: number;
                        code: string;
                        name: string;
                    }[];
                    book: {
                        errors: number;
                        kinds: {
                            [key: string]: number;
                        };
                        lines: number;
                        persons: number;
                    };
                    changes: {
                        gain: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            fen: number | null;
                            /** @description 不足十人时为 null · null for fewer than ten people */
                            people: number | null;
                        };
                        histogram: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            aboveFen: number;
                            /** @description 不足十人时为 null · null for fewer than ten people */
                            gain: number | null;
                            /** @description 不足十人时为 null · null for fewer than ten people */
                            lose: number | null;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            upToFen: number | null;
                        }[];
                        largest: {
                            gain: {
                                ageBand: string | null;
                                district: string | null;
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                fen: number;
                                ordinal: number;
                            }[];
                            lose: {
                                ageBand: string | null;
                                district: string | null;
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                fen: number;
                                ordinal: number;
                            }[];
                        };
                        lose: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            fen: number | null;
                            /** @description 不足十人时为 null · null for fewer than ten people */
                            people: number | null;
                        };
                        /** @description 不足十人时为 null · null for fewer than ten people */
                        same: number | null;
                    };
                    floorBp: number | null;
                    groups: {
                        ageBand: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            afterFen: number | null;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            beforeFen: number | null;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            burdenFen: number | null;
                            key: string;
                            people: number | null;
                        }[];
                        district: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            afterFen: number | null;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            beforeFen: number | null;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            burdenFen: number | null;
                            key: string;
                            people: number | null;
                        }[];
                        health: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            afterFen: number | null;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            beforeFen: number | null;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            burdenFen: number | null;
                            key: string;
                            people: number | null;
                        }[];
                        insutype: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            afterFen: number | null;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            beforeFen: number | null;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            burdenFen: number | null;
                            key: string;
                            people: number | null;
                        }[];
                    };
                };
                search: {
                    found: {
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        paidFen: number;
                        parameter: {
                            kind: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                            path: string;
                            value: number;
                        };
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        premiumFen: number | null;
                        ratioBp: number | null;
                        to: number | null;
                    }[];
                    goal: {
                        is: string;
                        rate: number;
                    };
                    isMet: boolean;
                    skipped: {
                        kind: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                        path: string;
                    }[];
                } | null;
                unpaid: {
                    /** @example clm_001jdq3v5k8e7trw0000000000 */
                    claimId: string;
                    codes: string[];
                    status: string;
                }[];
                unpaidCount: number;
                words?: {
                    [key: string]: {
                        en: string;
                        zh: string;
                    };
                };
            } | null;
            /** @enum {string} */
            state: "requested" | "running" | "done" | "failed";
            told: {
                figures: {
                    kind: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                    value: number | null;
                }[];
                grid: {
                    from: number | null;
                    kind: string;
                    name: {
                        en: string;
                        zh: string;
                    };
                    step: number | null;
                    to: number | null;
                }[];
            };
            /** @example wif_001jdq3v5k8e7trw0000000000 */
            whatIfId: string;
            wish: {
                /** @default null */
                againstCode: string | null;
                /** @default [] */
                figures: {
                    /** @example inpatient.deductible.amount */
                    path: string;
                    /**
                     * @description 带单位 · with its unit
                     * @example 12000元
                     */
                    value: string;
                }[];
                /** @default null */
                goal: {
                    /** @enum {string} */
                    is: "floor" | "cost-limit" | "at-least" | "at-most";
                    /** @default null */
                    rate: string | null;
                } | null;
                /** @default [] */
                grid: {
                    /**
                     * @description 带单位 · with its unit
                     * @example 12000元
                     */
                    from: string;
                    /** @example inpatient.deductible.amount */
                    path: string;
                    /**
                     * @description 带单位 · with its unit
                     * @example 12000元
                     */
                    step: string;
                    /**
                     * @description 带单位 · with its unit
                     * @example 12000元
                     */
                    to: string;
                }[];
                /**
                 * Format: date
                 * @default null
                 * @example 2025-12-31
                 */
                on: string | null;
                planCode: string;
            };
        };
        WhatIfs: {
            items: {
                allPeople: number | null;
                donePeople: number;
                /**
                 * Format: date-time
                 * @example 2025-11-20T01:30:00.000Z
                 */
                finishedAt: string | null;
                planCode: string;
                /**
                 * Format: date-time
                 * @example 2025-11-20T01:30:00.000Z
                 */
                requestedAt: string;
                /** @enum {string} */
                state: "requested" | "running" | "done" | "failed";
                told: {
                    figures: {
                        kind: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                        value: number | null;
                    }[];
                    grid: {
                        from: number | null;
                        kind: string;
                        name: {
                            en: string;
                            zh: string;
                        };
                        step: number | null;
                        to: number | null;
                    }[];
                };
                /** @example wif_001jdq3v5k8e7trw0000000000 */
                whatIfId: string;
                wish: {
                    /** @default null */
                    againstCode: string | null;
                    /** @default [] */
                    figures: {
                        /** @example inpatient.deductible.amount */
                        path: string;
                        /**
                         * @description 带单位 · with its unit
                         * @example 12000元
                         */
                        value: string;
                    }[];
                    /** @default null */
                    goal: {
                        /** @enum {string} */
                        is: "floor" | "cost-limit" | "at-least" | "at-most";
                        /** @default null */
                        rate: string | null;
                    } | null;
                    /** @default [] */
                    grid: {
                        /**
                         * @description 带单位 · with its unit
                         * @example 12000元
                         */
                        from: string;
                        /** @example inpatient.deductible.amount */
                        path: string;
                        /**
                         * @description 带单位 · with its unit
                         * @example 12000元
                         */
                        step: string;
                        /**
                         * @description 带单位 · with its unit
                         * @example 12000元
                         */
                        to: string;
                    }[];
                    /**
                     * Format: date
                     * @default null
                     * @example 2025-12-31
                     */
                    on: string | null;
                    planCode: string;
                };
            }[];
        };
        YearReport: {
            claims: {
                open: number;
                paid: number;
                peoplePaid: number;
                total: number;
            };
            cover: {
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2026-01-05
                 */
                to: string;
            };
            ended: boolean;
            enrolled: number;
            /** @description 单位：基点，10000 = 100% · in basis points */
            expectedBp: number;
            figures: components["schemas"]["Figure"][];
            /** @enum {string} */
            phase: "upcoming" | "on-sale" | "in-force" | "ended";
            plan: {
                code: string;
                title: string;
            } | null;
            planYear: number;
            started: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getApiAudit: {
        parameters: {
            query?: {
                /** @description 编号，以 aud_ 开头 · id, begins aud_ */
                cursor?: string;
                /** @description 每页条数 · rows a page */
                limit?: number;
                /** @description 对象编号 · id of what was acted on */
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "aud_001jdq3v5k8e7trw0000000000",
                     *           "at": "2025-11-20T01:30:00.000Z",
                     *           "actorRealm": "staff",
                     *           "actorId": "0192f0c1-0000-7000-8000-000000000001",
                     *           "actorRole": "lead-claims",
                     *           "actorName": "理赔审核岗",
                     *           "action": "claim.approved",
                     *           "subjectKind": "claim",
                     *           "subjectId": "0192f0c1-0000-7000-8000-000000000002",
                     *           "detail": {
                     *             "code": "示例"
                     *           }
                     *         }
                     *       ],
                     *       "next": "clm_001jdq3v5k8e7trw0000000000"
                     *     }
                     */
                    "application/json": {
                        items: {
                            action: string;
                            actorId: string;
                            actorName: string | null;
                            actorRealm: string;
                            actorRole: string | null;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            at: string;
                            detail: {
                                [key: string]: string | number | boolean | null;
                            };
                            /** @example aud_001jdq3v5k8e7trw0000000000 */
                            id: string;
                            subjectId: string;
                            subjectKind: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiAuditVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "blocks": 1,
                     *       "rows": 1,
                     *       "unsealed": 1,
                     *       "faults": [
                     *         {
                     *           "kind": "claim",
                     *           "at": "示例"
                     *         }
                     *       ],
                     *       "anchor": {
                     *         "blockNo": 1,
                     *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *       }
                     *     }
                     */
                    "application/json": {
                        anchor: {
                            blockNo: number;
                            hash: string;
                        } | null;
                        blocks: number;
                        faults: {
                            at: string;
                            kind: string;
                        }[];
                        rows: number;
                        unsealed: number;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiBenefitsThisYear: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "planYear": "示例",
                     *       "people": [
                     *         {
                     *           "personId": "示例",
                     *           "name": "测试甲",
                     *           "benefits": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "name": "测试甲",
                     *               "countedFen": 12900,
                     *               "deductibleFen": 12900,
                     *               "leftFen": 12900,
                     *               "paidFen": 12900,
                     *               "capFen": 12900
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        people: {
                            benefits: {
                                capFen: number | null;
                                code: string;
                                countedFen: number;
                                deductibleFen: number | null;
                                leftFen: number | null;
                                name: string;
                                paidFen: number;
                            }[];
                            name: string;
                            personId: string;
                        }[];
                        planYear: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiClaims: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "claimId": "示例",
                     *           "insuredName": "测试甲",
                     *           "planYear": "示例",
                     *           "institutionName": "示例市第一医院",
                     *           "treatedOn": "2026-01-05",
                     *           "oneStop": false,
                     *           "status": "received",
                     *           "burdenFen": 12900,
                     *           "payableFen": 12900
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            burdenFen: number;
                            claimId: string;
                            institutionName: string;
                            insuredName: string;
                            oneStop: boolean;
                            payableFen: number;
                            planYear: string;
                            /** @enum {string} */
                            status: "received" | "review" | "approved" | "paid" | "denied" | "zero" | "reversed";
                            treatedOn: string;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiClaimsClaimId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claimId": "示例",
                     *       "insuredName": "测试甲",
                     *       "planYear": "示例",
                     *       "institutionName": "示例市第一医院",
                     *       "treatedOn": "2026-01-05",
                     *       "oneStop": false,
                     *       "status": "received",
                     *       "burdenFen": 12900,
                     *       "payableFen": 12900,
                     *       "settlementId": "S00000001",
                     *       "admittedOn": "2026-01-05",
                     *       "basic": {
                     *         "totalFen": 12900,
                     *         "fundsFen": 12900,
                     *         "hospitalFen": 12900,
                     *         "burdenFen": 12900
                     *       },
                     *       "parts": {
                     *         "inScopeSelfPayFen": 12900,
                     *         "classBFirstPayFen": 12900,
                     *         "overPriceCapFen": 12900,
                     *         "outOfCatalogueFen": 12900
                     *       },
                     *       "benefits": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "name": "测试甲",
                     *           "clause": "Q4",
                     *           "eligibleFen": 12900,
                     *           "deductibleUsedFen": 12900,
                     *           "payableFen": 12900,
                     *           "reasons": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "clause": "Q4",
                     *               "text": "住院政策范围内自付按档赔付"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "excluded": [
                     *         {
                     *           "feedetlSn": "1",
                     *           "item": "床位费",
                     *           "code": "inpatient-in-scope",
                     *           "name": "测试甲",
                     *           "clause": "Q4",
                     *           "amountFen": 12900
                     *         }
                     *       ],
                     *       "notCoveredFen": 12900,
                     *       "warnings": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "text": "住院政策范围内自付按档赔付"
                     *         }
                     *       ],
                     *       "dueOn": "2026-01-05",
                     *       "dueProvisional": false,
                     *       "paidOn": "2026-01-05",
                     *       "reviewAsked": false,
                     *       "canAskReview": false
                     *     }
                     */
                    "application/json": {
                        admittedOn: string;
                        basic: {
                            burdenFen: number;
                            fundsFen: number;
                            hospitalFen: number;
                            totalFen: number;
                        };
                        benefits: {
                            clause: string | null;
                            code: string;
                            deductibleUsedFen: number;
                            eligibleFen: number;
                            name: string;
                            payableFen: number;
                            reasons: {
                                clause: string | null;
                                code: string;
                                text: string;
                            }[];
                        }[];
                        burdenFen: number;
                        canAskReview: boolean;
                        claimId: string;
                        dueOn: string | null;
                        dueProvisional: boolean;
                        excluded: {
                            amountFen: number;
                            clause: string | null;
                            code: string;
                            feedetlSn: string | null;
                            item: string | null;
                            name: string;
                        }[];
                        institutionName: string;
                        insuredName: string;
                        notCoveredFen: number;
                        oneStop: boolean;
                        paidOn: string | null;
                        parts: {
                            classBFirstPayFen: number;
                            inScopeSelfPayFen: number;
                            outOfCatalogueFen: number;
                            overPriceCapFen: number;
                        };
                        payableFen: number;
                        planYear: string;
                        reviewAsked: boolean;
                        settlementId: string;
                        /** @enum {string} */
                        status: "received" | "review" | "approved" | "paid" | "denied" | "zero" | "reversed";
                        treatedOn: string;
                        warnings: {
                            code: string;
                            text: string;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiClaimsClaimIdAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "测试甲",
                 *       "account": "6200000000000001"
                 *     }
                 */
                "application/json": {
                    account: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiClaimsClaimIdReview: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "RETURNED"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiCollectionsCollectionIdPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 col_ 开头 · id, begins col_ */
                collectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "payUrl": "https://pay.example.org/p/1"
                     *     }
                     */
                    "application/json": {
                        payUrl: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiConsentTexts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "purpose": "identity",
                     *           "version": "v2026-1",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "zh": "中文说明",
                     *           "en": "Words in English"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            en: string;
                            /** @enum {string} */
                            purpose: "identity" | "family" | "enrollment";
                            sha256: string;
                            version: string;
                            zh: string;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiConsortiumCycles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "name": "测试甲",
                     *           "planYears": [
                     *             2026
                     *           ],
                     *           "state": "forming",
                     *           "closedAt": "2025-11-20T01:30:00.000Z",
                     *           "closesOn": "2026-01-05",
                     *           "closedClause": "Q4",
                     *           "members": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "name": "测试甲",
                     *               "shortName": "甲财险（示例）",
                     *               "licence": "保险许可证（示例）000001",
                     *               "isLead": false,
                     *               "shareBp": 3000,
                     *               "illustrative": false,
                     *               "solvency": {
                     *                 "coreRatio": "150%",
                     *                 "comprehensiveRatio": "210%",
                     *                 "riskRating": "AA",
                     *                 "on": "2026-01-05"
                     *               }
                     *             }
                     *           ],
                     *           "lead": {
                     *             "code": "inpatient-in-scope",
                     *             "method": "成员投票推选",
                     *             "on": "2026-01-05",
                     *             "clause": "Q4"
                     *           },
                     *           "mostMembers": {
                     *             "count": 1,
                     *             "clause": "Q4"
                     *           },
                     *           "exception": {
                     *             "reason": "RETURNED",
                     *             "approvedBy": "示例",
                     *             "on": "2026-01-05"
                     *           },
                     *           "leadFee": {
                     *             "rateBp": 3000,
                     *             "clause": "Q4"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ConsortiumCycle"][];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiConsortiumYearsPlanYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 保障年度 · plan year */
                planYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "planYear": 2026,
                     *       "cycleCode": "2024-2026",
                     *       "asOfOn": "2026-01-05",
                     *       "premiumFen": 12900,
                     *       "claimsFen": 12900,
                     *       "thirdPartyFen": 12900,
                     *       "costFen": 12900,
                     *       "members": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "name": "测试甲",
                     *           "isLead": false,
                     *           "shareBp": 3000,
                     *           "toDate": {
                     *             "premiumFen": 12900,
                     *             "leadFeePaidFen": 12900,
                     *             "leadFeeReceivedFen": 12900,
                     *             "claimsFen": 12900,
                     *             "thirdPartyFen": 12900,
                     *             "netFen": 12900
                     *           },
                     *           "unsettled": {
                     *             "premiumFen": 12900,
                     *             "leadFeePaidFen": 12900,
                     *             "leadFeeReceivedFen": 12900,
                     *             "claimsFen": 12900,
                     *             "thirdPartyFen": 12900,
                     *             "netFen": 12900
                     *           },
                     *           "shortfallFen": 12900
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConsortiumYear"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiConsortiumYearsPlanYearStatements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 保障年度 · plan year */
                planYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "statementId": "stm_001jdq3v5k8e7trw0000000000",
                     *           "planYear": 2026,
                     *           "number": 1,
                     *           "asOfOn": "2026-01-05",
                     *           "issuedAt": "2025-11-20T01:30:00.000Z",
                     *           "premiumFen": 12900,
                     *           "claimsFen": 12900,
                     *           "thirdPartyFen": 12900,
                     *           "members": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "name": "测试甲",
                     *               "shareBp": 3000,
                     *               "growth": {
                     *                 "premiumFen": 12900,
                     *                 "leadFeePaidFen": 12900,
                     *                 "leadFeeReceivedFen": 12900,
                     *                 "claimsFen": 12900,
                     *                 "thirdPartyFen": 12900,
                     *                 "netFen": 12900
                     *               },
                     *               "toDate": {
                     *                 "premiumFen": 12900,
                     *                 "leadFeePaidFen": 12900,
                     *                 "leadFeeReceivedFen": 12900,
                     *                 "claimsFen": 12900,
                     *                 "thirdPartyFen": 12900,
                     *                 "netFen": 12900
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["MemberStatement"][];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiConsortiumYearsPlanYearStatements: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 保障年度 · plan year */
                planYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statementId": "stm_001jdq3v5k8e7trw0000000000",
                     *       "planYear": 2026,
                     *       "number": 1,
                     *       "asOfOn": "2026-01-05",
                     *       "issuedAt": "2025-11-20T01:30:00.000Z",
                     *       "premiumFen": 12900,
                     *       "claimsFen": 12900,
                     *       "thirdPartyFen": 12900,
                     *       "members": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "name": "测试甲",
                     *           "shareBp": 3000,
                     *           "growth": {
                     *             "premiumFen": 12900,
                     *             "leadFeePaidFen": 12900,
                     *             "leadFeeReceivedFen": 12900,
                     *             "claimsFen": 12900,
                     *             "thirdPartyFen": 12900,
                     *             "netFen": 12900
                     *           },
                     *           "toDate": {
                     *             "premiumFen": 12900,
                     *             "leadFeePaidFen": 12900,
                     *             "leadFeeReceivedFen": 12900,
                     *             "claimsFen": 12900,
                     *             "thirdPartyFen": 12900,
                     *             "netFen": 12900
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemberStatement"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiContactFollowUps: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next · the `next` of the page before */
                cursor?: string;
                /** @description 每页条数 · rows a page */
                limit?: number;
                /** @description 状态 · status */
                status?: "waiting" | "reached" | "not-reached";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "followUpId": "flw_001jdq3v5k8e7trw0000000000",
                     *           "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *           "dueOn": "2026-01-05",
                     *           "dueProvisional": false,
                     *           "overdue": false,
                     *           "status": "waiting",
                     *           "score": 1,
                     *           "note": "已核对原始单据",
                     *           "doneAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "next": "clm_001jdq3v5k8e7trw0000000000"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["FollowUp"][];
                        next: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiContactFollowUpsFollowUpId: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 flw_ 开头 · id, begins flw_ */
                followUpId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "reached",
                 *       "score": 1,
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    note: string | null;
                    score: number | null;
                    /** @enum {string} */
                    status: "reached" | "not-reached";
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "followUpId": "flw_001jdq3v5k8e7trw0000000000",
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "dueOn": "2026-01-05",
                     *       "dueProvisional": false,
                     *       "overdue": false,
                     *       "status": "waiting",
                     *       "score": 1,
                     *       "note": "已核对原始单据",
                     *       "doneAt": "2025-11-20T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiContactInquiries: {
        parameters: {
            query?: {
                /** @description 上一页返回的 next · the `next` of the page before */
                cursor?: string;
                /** @description 每页条数 · rows a page */
                limit?: number;
                /** @description 状态 · status */
                status?: "open" | "answered" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "inquiryId": "inq_001jdq3v5k8e7trw0000000000",
                     *           "kind": "inquiry",
                     *           "category": "enrollment",
                     *           "channel": "portal",
                     *           "subject": "关于赔付金额",
                     *           "status": "open",
                     *           "outcome": "explained",
                     *           "openedAt": "2025-11-20T01:30:00.000Z",
                     *           "dueOn": "2026-01-05",
                     *           "dueProvisional": false,
                     *           "overdue": false,
                     *           "answeredAt": "2025-11-20T01:30:00.000Z",
                     *           "closedAt": "2025-11-20T01:30:00.000Z",
                     *           "ownerId": "stf_001jdq3v5k8e7trw0000000000",
                     *           "mine": false
                     *         }
                     *       ],
                     *       "next": "clm_001jdq3v5k8e7trw0000000000"
                     *     }
                     */
                    "application/json": {
                        items: (components["schemas"]["Inquiry"] & {
                            mine: boolean;
                            /** @example stf_001jdq3v5k8e7trw0000000000 */
                            ownerId: string | null;
                        })[];
                        next: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiContactInquiries: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "inquiry",
                 *       "category": "enrollment",
                 *       "subject": "关于赔付金额",
                 *       "body": "示例",
                 *       "channel": "hotline"
                 *     }
                 */
                "application/json": {
                    body: string;
                    /** @enum {string} */
                    category: "enrollment" | "payment" | "claim" | "privacy" | "service" | "other";
                    /** @enum {string} */
                    channel: "hotline" | "counter";
                    /** @enum {string} */
                    kind: "inquiry" | "complaint";
                    subject: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inquiryId": "inq_001jdq3v5k8e7trw0000000000",
                     *       "kind": "inquiry",
                     *       "category": "enrollment",
                     *       "channel": "portal",
                     *       "subject": "关于赔付金额",
                     *       "status": "open",
                     *       "outcome": "explained",
                     *       "openedAt": "2025-11-20T01:30:00.000Z",
                     *       "dueOn": "2026-01-05",
                     *       "dueProvisional": false,
                     *       "overdue": false,
                     *       "answeredAt": "2025-11-20T01:30:00.000Z",
                     *       "closedAt": "2025-11-20T01:30:00.000Z",
                     *       "ownerId": "stf_001jdq3v5k8e7trw0000000000",
                     *       "mine": false
                     *     }
                     */
                    "application/json": components["schemas"]["Inquiry"] & {
                        mine: boolean;
                        /** @example stf_001jdq3v5k8e7trw0000000000 */
                        ownerId: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiContactInquiriesInquiryId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 inq_ 开头 · id, begins inq_ */
                inquiryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inquiryId": "inq_001jdq3v5k8e7trw0000000000",
                     *       "kind": "inquiry",
                     *       "category": "enrollment",
                     *       "channel": "portal",
                     *       "subject": "关于赔付金额",
                     *       "status": "open",
                     *       "outcome": "explained",
                     *       "openedAt": "2025-11-20T01:30:00.000Z",
                     *       "dueOn": "2026-01-05",
                     *       "dueProvisional": false,
                     *       "overdue": false,
                     *       "answeredAt": "2025-11-20T01:30:00.000Z",
                     *       "closedAt": "2025-11-20T01:30:00.000Z",
                     *       "ownerId": "stf_001jdq3v5k8e7trw0000000000",
                     *       "mine": false,
                     *       "messages": [
                     *         {
                     *           "author": "resident",
                     *           "body": "示例",
                     *           "saidAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Inquiry"] & {
                        messages: {
                            /** @enum {string} */
                            author: "resident" | "staff";
                            body: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            saidAt: string;
                        }[];
                        mine: boolean;
                        /** @example stf_001jdq3v5k8e7trw0000000000 */
                        ownerId: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiContactInquiriesInquiryIdAnswers: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 inq_ 开头 · id, begins inq_ */
                inquiryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "示例",
                 *       "outcome": "explained"
                 *     }
                 */
                "application/json": {
                    body: string;
                    /** @enum {string} */
                    outcome?: "explained" | "corrected" | "compensated" | "unfounded" | "withdrawn" | "passed-on";
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inquiryId": "inq_001jdq3v5k8e7trw0000000000",
                     *       "kind": "inquiry",
                     *       "category": "enrollment",
                     *       "channel": "portal",
                     *       "subject": "关于赔付金额",
                     *       "status": "open",
                     *       "outcome": "explained",
                     *       "openedAt": "2025-11-20T01:30:00.000Z",
                     *       "dueOn": "2026-01-05",
                     *       "dueProvisional": false,
                     *       "overdue": false,
                     *       "answeredAt": "2025-11-20T01:30:00.000Z",
                     *       "closedAt": "2025-11-20T01:30:00.000Z",
                     *       "ownerId": "stf_001jdq3v5k8e7trw0000000000",
                     *       "mine": false
                     *     }
                     */
                    "application/json": components["schemas"]["Inquiry"] & {
                        mine: boolean;
                        /** @example stf_001jdq3v5k8e7trw0000000000 */
                        ownerId: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiDisclosure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "label": {
                     *         "zh": "中文说明",
                     *         "en": "Words in English"
                     *       },
                     *       "asOfOn": "2026-01-05",
                     *       "cycles": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "name": "测试甲",
                     *           "average": {
                     *             "of": "pooled",
                     *             "ofClause": "Q4",
                     *             "figure": "paid",
                     *             "formula": {
                     *               "zh": "中文说明",
                     *               "en": "Words in English"
                     *             },
                     *             "planYears": [
                     *               2026
                     *             ],
                     *             "numeratorFen": 12900,
                     *             "denominatorFen": 12900,
                     *             "shownBp": 6000,
                     *             "bar": {
                     *               "kind": "floor",
                     *               "rateBp": 6000,
                     *               "clause": "Q4",
                     *               "illustrative": false,
                     *               "met": false,
                     *               "alarmed": false,
                     *               "alarmBp": 6000,
                     *               "settled": false,
                     *               "decides": false
                     *             }
                     *           },
                     *           "years": [
                     *             {
                     *               "planYear": 2026,
                     *               "title": "没有找到",
                     *               "cover": {
                     *                 "from": "2026-01-05",
                     *                 "to": "2026-01-05"
                     *               },
                     *               "phase": "upcoming",
                     *               "enrolled": 1,
                     *               "peoplePaid": 1,
                     *               "figures": [
                     *                 {
                     *                   "code": "paid",
                     *                   "name": {
                     *                     "zh": "中文说明",
                     *                     "en": "Words in English"
                     *                   },
                     *                   "formula": {
                     *                     "zh": "中文说明",
                     *                     "en": "Words in English"
                     *                   },
                     *                   "numeratorFen": 12900,
                     *                   "denominatorFen": 12900,
                     *                   "shownBp": 6000,
                     *                   "bar": {
                     *                     "kind": "floor",
                     *                     "rateBp": 6000,
                     *                     "clause": "Q4",
                     *                     "illustrative": false,
                     *                     "met": false,
                     *                     "alarmed": false,
                     *                     "alarmBp": 6000,
                     *                     "settled": false,
                     *                     "decides": false
                     *                   },
                     *                   "numerator": [
                     *                     {
                     *                       "code": "inpatient-in-scope",
                     *                       "name": {
                     *                         "zh": "中文说明",
                     *                         "en": "Words in English"
                     *                       },
                     *                       "amountFen": 12900,
                     *                       "from": "ledger",
                     *                       "account": "6200000000000001"
                     *                     }
                     *                   ],
                     *                   "denominator": [
                     *                     {
                     *                       "code": "inpatient-in-scope",
                     *                       "name": {
                     *                         "zh": "中文说明",
                     *                         "en": "Words in English"
                     *                       },
                     *                       "amountFen": 12900,
                     *                       "from": "ledger",
                     *                       "account": "6200000000000001"
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Disclosure"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiEstimate: {
        parameters: {
            query: {
                /** @description 这项责任内个人负担的金额（分）· borne by the person within this benefit, in fen */
                amountFen: number;
                /** @description 责任代码 · a benefit’s code, as GET /api/program lists them */
                benefit: string;
                /** @description 累计参保年数，含本年 · years enrolled, this one included */
                enrolledYears?: number;
                /** @description 参保前是否有约定的既往症 · whether a listed condition existed before enrolling */
                healthStatus?: "healthy" | "preExisting";
                /** @description 310 职工医保 employee · 390 居民医保 resident */
                insutype?: "310" | "390";
                /** @description 方案代码 · plan code */
                planCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "planCode": "2026",
                     *       "benefit": "示例",
                     *       "name": "测试甲",
                     *       "clause": "Q4",
                     *       "amountFen": 12900,
                     *       "deductibleUsedFen": 12900,
                     *       "payableFen": 12900,
                     *       "remainsFen": 12900,
                     *       "reasons": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "clause": "Q4",
                     *           "text": "住院政策范围内自付按档赔付"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        amountFen: number;
                        benefit: string;
                        clause: string | null;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        deductibleUsedFen: number;
                        name: string;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        payableFen: number;
                        planCode: string;
                        reasons: {
                            clause: string | null;
                            code: string;
                            text: string;
                        }[];
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        remainsFen: number;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "psn_001jdq3v5k8e7trw0000000000",
                 *       "fact": "worksHere",
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    fact: "worksHere" | "studiesHere" | "dischargedThisYear" | "needy";
                    note: string;
                    /**
                     * @description 编号，以 psn_ 开头 · id, begins psn_
                     * @example psn_001jdq3v5k8e7trw0000000000
                     */
                    personId: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "evidenceId": "evd_001jdq3v5k8e7trw0000000000"
                     *     }
                     */
                    "application/json": {
                        /** @example evd_001jdq3v5k8e7trw0000000000 */
                        evidenceId: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiHouseholdMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "relation": "spouse",
                 *       "name": "测试甲",
                 *       "certificateKind": "99",
                 *       "certificateNumber": "99000019900307001X",
                 *       "consent": true
                 *     }
                 */
                "application/json": {
                    /**
                     * @default 01
                     * @enum {string}
                     */
                    certificateKind?: "99" | "01";
                    certificateNumber: string;
                    /** @enum {boolean} */
                    consent: true;
                    name: string;
                    /** @enum {string} */
                    relation: "spouse" | "child" | "parent";
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "self": {
                     *         "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *         "name": "测试甲",
                     *         "certificateMasked": "990000********001X",
                     *         "birthOn": "2026-01-05",
                     *         "age": 1,
                     *         "sex": "male",
                     *         "relation": "self",
                     *         "basicCoverArea": "city",
                     *         "identity": "proven"
                     *       },
                     *       "members": [
                     *         {
                     *           "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *           "name": "测试甲",
                     *           "certificateMasked": "990000********001X",
                     *           "birthOn": "2026-01-05",
                     *           "age": 1,
                     *           "sex": "male",
                     *           "relation": "self",
                     *           "basicCoverArea": "city",
                     *           "identity": "proven"
                     *         }
                     *       ],
                     *       "phoneMasked": "199****0001"
                     *     }
                     */
                    "application/json": {
                        members: {
                            age: number;
                            /** @enum {string} */
                            basicCoverArea: "city" | "province" | "elsewhere" | "none";
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            /** @enum {string} */
                            identity: "proven" | "waiting-for-person";
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @enum {string} */
                            relation: "self" | "spouse" | "child" | "parent";
                            /** @enum {string|null} */
                            sex: "male" | "female" | null;
                        }[];
                        phoneMasked: string | null;
                        self: {
                            age: number;
                            /** @enum {string} */
                            basicCoverArea: "city" | "province" | "elsewhere" | "none";
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            /** @enum {string} */
                            identity: "proven" | "waiting-for-person";
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @enum {string} */
                            relation: "self" | "spouse" | "child" | "parent";
                            /** @enum {string|null} */
                            sex: "male" | "female" | null;
                        } | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiHouseholdMembersPersonIdRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 psn_ 开头 · id, begins psn_ */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiInquiries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "inquiryId": "inq_001jdq3v5k8e7trw0000000000",
                     *           "kind": "inquiry",
                     *           "category": "enrollment",
                     *           "channel": "portal",
                     *           "subject": "关于赔付金额",
                     *           "status": "open",
                     *           "outcome": "explained",
                     *           "openedAt": "2025-11-20T01:30:00.000Z",
                     *           "dueOn": "2026-01-05",
                     *           "dueProvisional": false,
                     *           "overdue": false,
                     *           "answeredAt": "2025-11-20T01:30:00.000Z",
                     *           "closedAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Inquiry"][];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiInquiries: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "inquiry",
                 *       "category": "enrollment",
                 *       "subject": "关于赔付金额",
                 *       "body": "示例"
                 *     }
                 */
                "application/json": {
                    body: string;
                    /** @enum {string} */
                    category: "enrollment" | "payment" | "claim" | "privacy" | "service" | "other";
                    /** @enum {string} */
                    kind: "inquiry" | "complaint";
                    subject: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inquiryId": "inq_001jdq3v5k8e7trw0000000000",
                     *       "kind": "inquiry",
                     *       "category": "enrollment",
                     *       "channel": "portal",
                     *       "subject": "关于赔付金额",
                     *       "status": "open",
                     *       "outcome": "explained",
                     *       "openedAt": "2025-11-20T01:30:00.000Z",
                     *       "dueOn": "2026-01-05",
                     *       "dueProvisional": false,
                     *       "overdue": false,
                     *       "answeredAt": "2025-11-20T01:30:00.000Z",
                     *       "closedAt": "2025-11-20T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Inquiry"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiInquiriesInquiryId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 inq_ 开头 · id, begins inq_ */
                inquiryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inquiryId": "inq_001jdq3v5k8e7trw0000000000",
                     *       "kind": "inquiry",
                     *       "category": "enrollment",
                     *       "channel": "portal",
                     *       "subject": "关于赔付金额",
                     *       "status": "open",
                     *       "outcome": "explained",
                     *       "openedAt": "2025-11-20T01:30:00.000Z",
                     *       "dueOn": "2026-01-05",
                     *       "dueProvisional": false,
                     *       "overdue": false,
                     *       "answeredAt": "2025-11-20T01:30:00.000Z",
                     *       "closedAt": "2025-11-20T01:30:00.000Z",
                     *       "messages": [
                     *         {
                     *           "author": "resident",
                     *           "body": "示例",
                     *           "saidAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Inquiry"] & {
                        messages: {
                            /** @enum {string} */
                            author: "resident" | "staff";
                            body: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            saidAt: string;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiInquiriesInquiryIdMessages: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 inq_ 开头 · id, begins inq_ */
                inquiryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "body": "示例"
                 *     }
                 */
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inquiryId": "inq_001jdq3v5k8e7trw0000000000",
                     *       "kind": "inquiry",
                     *       "category": "enrollment",
                     *       "channel": "portal",
                     *       "subject": "关于赔付金额",
                     *       "status": "open",
                     *       "outcome": "explained",
                     *       "openedAt": "2025-11-20T01:30:00.000Z",
                     *       "dueOn": "2026-01-05",
                     *       "dueProvisional": false,
                     *       "overdue": false,
                     *       "answeredAt": "2025-11-20T01:30:00.000Z",
                     *       "closedAt": "2025-11-20T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Inquiry"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiLedgerAccounts: {
        parameters: {
            query?: {
                /** @description 保障年度 · plan year */
                planYear?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOfOn": "2026-01-05",
                     *       "items": [
                     *         {
                     *           "account": "6200000000000001",
                     *           "planYear": 2026,
                     *           "name": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           },
                     *           "fromFen": 12900,
                     *           "toFen": 12900,
                     *           "amountFen": 12900
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        asOfOn: string;
                        items: {
                            account: string;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            amountFen: number;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            fromFen: number;
                            name: {
                                en: string;
                                zh: string;
                            };
                            planYear: number;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            toFen: number;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiLedgerEntries: {
        parameters: {
            query?: {
                /** @description 案件或订单编号：与之有关的全部分录 · a claim or order: all that was booked about it */
                about?: string;
                /** @description 科目代码 · account of the chart */
                account?: string;
                bookedOn?: string;
                /** @description 上一页返回的 next · the `next` of the page before */
                cursor?: string;
                /** @description 事件代码 · code of the event booked */
                eventCode?: string;
                /** @description 每页条数 · rows a page */
                limit?: number;
                /** @description 保障年度 · plan year */
                planYear?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "postingId": "pst_001jdq3v5k8e7trw0000000000",
                     *           "journalId": "jnl_001jdq3v5k8e7trw0000000000",
                     *           "eventCode": "claim.approved",
                     *           "leg": 1,
                     *           "fromAccount": "claims:incurred",
                     *           "fromName": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           },
                     *           "toAccount": "claims:payable",
                     *           "toName": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           },
                     *           "amountFen": 12900,
                     *           "planYear": 2026,
                     *           "bookedOn": "2026-01-05",
                     *           "source": {
                     *             "kind": "claim",
                     *             "id": "示例"
                     *           },
                     *           "subject": {
                     *             "kind": "claim",
                     *             "id": "示例"
                     *           }
                     *         }
                     *       ],
                     *       "next": "clm_001jdq3v5k8e7trw0000000000"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["LedgerEntry"][];
                        next: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiLedgerProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sound": false,
                     *       "imbalanceFen": 12900,
                     *       "differences": [
                     *         {
                     *           "account": "6200000000000001",
                     *           "planYear": 2026,
                     *           "differenceFen": 12900
                     *         }
                     *       ],
                     *       "provedAt": "2025-11-20T01:30:00.000Z"
                     *     }
                     */
                    "application/json": {
                        differences: {
                            account: string;
                            differenceFen: number;
                            planYear: number;
                        }[];
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        imbalanceFen: number;
                        /**
                         * Format: date-time
                         * @example 2025-11-20T01:30:00.000Z
                         */
                        provedAt: string;
                        sound: boolean;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiMachineClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "mcl_001jdq3v5k8e7trw0000000000",
                     *           "name": "测试甲",
                     *           "institution": "H99000100001",
                     *           "scopes": [
                     *             "records.submit"
                     *           ],
                     *           "status": "active",
                     *           "createdAt": "2025-11-20T01:30:00.000Z",
                     *           "keys": [
                     *             {
                     *               "keyId": "example-city.0123456789abcdef",
                     *               "createdAt": "2025-11-20T01:30:00.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            createdAt: string;
                            /** @example mcl_001jdq3v5k8e7trw0000000000 */
                            id: string;
                            institution: string | null;
                            keys: {
                                /**
                                 * Format: date-time
                                 * @example 2025-11-20T01:30:00.000Z
                                 */
                                createdAt: string;
                                keyId: string;
                            }[];
                            name: string;
                            scopes: ("records.submit" | "records.read" | "adjudication.trial")[];
                            /** @enum {string} */
                            status: "active" | "closed";
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiMachineClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "某医院 HIS",
                 *       "institution": "H99000100001",
                 *       "scopes": [
                 *         "records.submit"
                 *       ]
                 *     }
                 */
                "application/json": {
                    institution: string | null;
                    name: string;
                    scopes: ("records.submit" | "records.read" | "adjudication.trial")[];
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client": {
                     *         "id": "mcl_001jdq3v5k8e7trw0000000000",
                     *         "name": "测试甲",
                     *         "institution": "H99000100001",
                     *         "scopes": [
                     *           "records.submit"
                     *         ],
                     *         "status": "active",
                     *         "createdAt": "2025-11-20T01:30:00.000Z"
                     *       },
                     *       "key": {
                     *         "keyId": "example-city.0123456789abcdef",
                     *         "secret": "只显示一次"
                     *       }
                     *     }
                     */
                    "application/json": {
                        client: {
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            createdAt: string;
                            /** @example mcl_001jdq3v5k8e7trw0000000000 */
                            id: string;
                            institution: string | null;
                            name: string;
                            scopes: ("records.submit" | "records.read" | "adjudication.trial")[];
                            /** @enum {string} */
                            status: "active" | "closed";
                        };
                        key: components["schemas"]["MachineKey"];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiMachineClientsClientIdKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 mcl_ 开头 · id, begins mcl_ */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keyId": "example-city.0123456789abcdef",
                     *       "secret": "只显示一次"
                     *     }
                     */
                    "application/json": components["schemas"]["MachineKey"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiMachineClientsClientIdRevocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 mcl_ 开头 · id, begins mcl_ */
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keyId": "example-city.0123456789abcdef"
                 *     }
                 */
                "application/json": {
                    keyId: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "self": {
                     *         "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *         "name": "测试甲",
                     *         "certificateMasked": "990000********001X",
                     *         "birthOn": "2026-01-05",
                     *         "age": 1,
                     *         "sex": "male",
                     *         "relation": "self",
                     *         "basicCoverArea": "city",
                     *         "identity": "proven"
                     *       },
                     *       "members": [
                     *         {
                     *           "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *           "name": "测试甲",
                     *           "certificateMasked": "990000********001X",
                     *           "birthOn": "2026-01-05",
                     *           "age": 1,
                     *           "sex": "male",
                     *           "relation": "self",
                     *           "basicCoverArea": "city",
                     *           "identity": "proven"
                     *         }
                     *       ],
                     *       "phoneMasked": "199****0001"
                     *     }
                     */
                    "application/json": {
                        members: {
                            age: number;
                            /** @enum {string} */
                            basicCoverArea: "city" | "province" | "elsewhere" | "none";
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            /** @enum {string} */
                            identity: "proven" | "waiting-for-person";
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @enum {string} */
                            relation: "self" | "spouse" | "child" | "parent";
                            /** @enum {string|null} */
                            sex: "male" | "female" | null;
                        }[];
                        phoneMasked: string | null;
                        self: {
                            age: number;
                            /** @enum {string} */
                            basicCoverArea: "city" | "province" | "elsewhere" | "none";
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            /** @enum {string} */
                            identity: "proven" | "waiting-for-person";
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @enum {string} */
                            relation: "self" | "spouse" | "child" | "parent";
                            /** @enum {string|null} */
                            sex: "male" | "female" | null;
                        } | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiMeIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "测试甲",
                 *       "certificateKind": "99",
                 *       "certificateNumber": "99000019900307001X",
                 *       "consent": true
                 *     }
                 */
                "application/json": {
                    /**
                     * @default 01
                     * @enum {string}
                     */
                    certificateKind?: "99" | "01";
                    certificateNumber: string;
                    /** @enum {boolean} */
                    consent: true;
                    name: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "self": {
                     *         "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *         "name": "测试甲",
                     *         "certificateMasked": "990000********001X",
                     *         "birthOn": "2026-01-05",
                     *         "age": 1,
                     *         "sex": "male",
                     *         "relation": "self",
                     *         "basicCoverArea": "city",
                     *         "identity": "proven"
                     *       },
                     *       "members": [
                     *         {
                     *           "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *           "name": "测试甲",
                     *           "certificateMasked": "990000********001X",
                     *           "birthOn": "2026-01-05",
                     *           "age": 1,
                     *           "sex": "male",
                     *           "relation": "self",
                     *           "basicCoverArea": "city",
                     *           "identity": "proven"
                     *         }
                     *       ],
                     *       "phoneMasked": "199****0001"
                     *     }
                     */
                    "application/json": {
                        members: {
                            age: number;
                            /** @enum {string} */
                            basicCoverArea: "city" | "province" | "elsewhere" | "none";
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            /** @enum {string} */
                            identity: "proven" | "waiting-for-person";
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @enum {string} */
                            relation: "self" | "spouse" | "child" | "parent";
                            /** @enum {string|null} */
                            sex: "male" | "female" | null;
                        }[];
                        phoneMasked: string | null;
                        self: {
                            age: number;
                            /** @enum {string} */
                            basicCoverArea: "city" | "province" | "elsewhere" | "none";
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            /** @enum {string} */
                            identity: "proven" | "waiting-for-person";
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @enum {string} */
                            relation: "self" | "spouse" | "child" | "parent";
                            /** @enum {string|null} */
                            sex: "male" | "female" | null;
                        } | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiMemberships: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "mbr_001jdq3v5k8e7trw0000000000",
                     *           "accountId": "stf_001jdq3v5k8e7trw0000000000",
                     *           "displayName": "理赔审核岗",
                     *           "role": "platform-operator",
                     *           "coinsurer": "jia",
                     *           "grantedAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** @example stf_001jdq3v5k8e7trw0000000000 */
                            accountId: string;
                            coinsurer: string | null;
                            displayName: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            grantedAt: string;
                            /** @example mbr_001jdq3v5k8e7trw0000000000 */
                            id: string;
                            /** @enum {string} */
                            role: "platform-operator" | "lead-product" | "lead-claims" | "lead-finance" | "actuary" | "coinsurer" | "claims-reviewer" | "customer-service" | "bureau-officer" | "agency-clerk" | "regulator" | "system-admin" | "security-admin" | "audit-admin";
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiMemberships: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "reviewer@example.org",
                 *       "displayName": "理赔审核岗",
                 *       "role": "platform-operator",
                 *       "coinsurer": "jia",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": {
                    coinsurer?: string;
                    displayName: string;
                    /** Format: email */
                    email: string;
                    password?: string;
                    /** @enum {string} */
                    role: "platform-operator" | "lead-product" | "lead-claims" | "lead-finance" | "actuary" | "coinsurer" | "claims-reviewer" | "customer-service" | "bureau-officer" | "agency-clerk" | "regulator" | "system-admin" | "security-admin" | "audit-admin";
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "membership": {
                     *         "id": "mbr_001jdq3v5k8e7trw0000000000",
                     *         "accountId": "stf_001jdq3v5k8e7trw0000000000",
                     *         "displayName": "理赔审核岗",
                     *         "role": "platform-operator",
                     *         "coinsurer": "jia",
                     *         "grantedAt": "2025-11-20T01:30:00.000Z"
                     *       },
                     *       "totpUri": "otpauth://totp/example?secret=JBSWY3DPEHPK3PXP"
                     *     }
                     */
                    "application/json": {
                        membership: {
                            /** @example stf_001jdq3v5k8e7trw0000000000 */
                            accountId: string;
                            coinsurer: string | null;
                            displayName: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            grantedAt: string;
                            /** @example mbr_001jdq3v5k8e7trw0000000000 */
                            id: string;
                            /** @enum {string} */
                            role: "platform-operator" | "lead-product" | "lead-claims" | "lead-finance" | "actuary" | "coinsurer" | "claims-reviewer" | "customer-service" | "bureau-officer" | "agency-clerk" | "regulator" | "system-admin" | "security-admin" | "audit-admin";
                        };
                        totpUri: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiMembershipsMembershipIdEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 mbr_ 开头 · id, begins mbr_ */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiNotice: {
        parameters: {
            query: {
                /** @description 方案代码 · plan code */
                planCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "planCode": "2026",
                     *       "version": "v2026-1",
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "sections": [
                     *         {
                     *           "title": "没有找到",
                     *           "body": "示例",
                     *           "clause": "Q4"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        planCode: string;
                        sections: {
                            body: string;
                            clause: string | null;
                            title: string;
                        }[];
                        sha256: string;
                        version: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "orderId": "ord_001jdq3v5k8e7trw0000000000",
                     *           "kind": "enrollment",
                     *           "planCode": "2026",
                     *           "planTitle": "2026年度方案（示例）",
                     *           "status": "waiting-for-payment",
                     *           "totalFen": 12900,
                     *           "placedAt": "2025-11-20T01:30:00.000Z",
                     *           "payBefore": "2025-11-20T01:30:00.000Z",
                     *           "paying": false,
                     *           "lines": [
                     *             {
                     *               "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *               "name": "测试甲",
                     *               "amountFen": 12900,
                     *               "priceName": "成年人",
                     *               "policyId": "pol_001jdq3v5k8e7trw0000000000",
                     *               "policyStatus": "in-force"
                     *             }
                     *           ],
                     *           "refunds": [
                     *             {
                     *               "amountFen": 12900,
                     *               "reason": "cancelled",
                     *               "state": "under-way",
                     *               "doneAt": "2025-11-20T01:30:00.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "enrollment" | "price-due";
                            lines: {
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                amountFen: number;
                                name: string;
                                /** @example psn_001jdq3v5k8e7trw0000000000 */
                                personId: string;
                                /** @example pol_001jdq3v5k8e7trw0000000000 */
                                policyId: string | null;
                                /** @enum {string|null} */
                                policyStatus: "in-force" | "waiting-for-cover" | "cancelled" | "ended" | null;
                                priceName: string;
                            }[];
                            /** @example ord_001jdq3v5k8e7trw0000000000 */
                            orderId: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            payBefore: string | null;
                            paying: boolean;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            placedAt: string;
                            planCode: string;
                            planTitle: string;
                            refunds: {
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                amountFen: number;
                                /**
                                 * Format: date-time
                                 * @example 2025-11-20T01:30:00.000Z
                                 */
                                doneAt: string | null;
                                /** @enum {string} */
                                reason: "cancelled" | "late" | "already-covered" | "paid-twice" | "other";
                                /** @enum {string} */
                                state: "under-way" | "done" | "failed";
                            }[];
                            /** @enum {string} */
                            status: "waiting-for-payment" | "paid" | "completed" | "expired" | "cancelled" | "refunded";
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            totalFen: number;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiOrders: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "insured": [
                 *         "psn_001jdq3v5k8e7trw0000000000"
                 *       ],
                 *       "level": "standard",
                 *       "totalFen": 12900,
                 *       "notice": {
                 *         "version": "v2026-1",
                 *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *         "accepted": true
                 *       },
                 *       "channel": "portal"
                 *     }
                 */
                "application/json": {
                    /** @default portal */
                    channel?: string;
                    /** @description 本人和家庭成员 · oneself and members of one’s household */
                    insured: string[];
                    /** @description 保障档次，默认第一个 · plan level, the first unless stated */
                    level?: string;
                    notice: {
                        /** @enum {boolean} */
                        accepted: true;
                        sha256: string;
                        version: string;
                    };
                    /**
                     * Format: int64
                     * @description 页面上看到的合计；重新计算不一致时拒绝 · the total seen; refused when it has changed
                     * @example 12900
                     */
                    totalFen: number;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderId": "ord_001jdq3v5k8e7trw0000000000",
                     *       "kind": "enrollment",
                     *       "planCode": "2026",
                     *       "planTitle": "2026年度方案（示例）",
                     *       "status": "waiting-for-payment",
                     *       "totalFen": 12900,
                     *       "placedAt": "2025-11-20T01:30:00.000Z",
                     *       "payBefore": "2025-11-20T01:30:00.000Z",
                     *       "paying": false,
                     *       "lines": [
                     *         {
                     *           "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *           "name": "测试甲",
                     *           "amountFen": 12900,
                     *           "priceName": "成年人",
                     *           "policyId": "pol_001jdq3v5k8e7trw0000000000",
                     *           "policyStatus": "in-force"
                     *         }
                     *       ],
                     *       "refunds": [
                     *         {
                     *           "amountFen": 12900,
                     *           "reason": "cancelled",
                     *           "state": "under-way",
                     *           "doneAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        kind: "enrollment" | "price-due";
                        lines: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            amountFen: number;
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @example pol_001jdq3v5k8e7trw0000000000 */
                            policyId: string | null;
                            /** @enum {string|null} */
                            policyStatus: "in-force" | "waiting-for-cover" | "cancelled" | "ended" | null;
                            priceName: string;
                        }[];
                        /** @example ord_001jdq3v5k8e7trw0000000000 */
                        orderId: string;
                        /**
                         * Format: date-time
                         * @example 2025-11-20T01:30:00.000Z
                         */
                        payBefore: string | null;
                        paying: boolean;
                        /**
                         * Format: date-time
                         * @example 2025-11-20T01:30:00.000Z
                         */
                        placedAt: string;
                        planCode: string;
                        planTitle: string;
                        refunds: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            amountFen: number;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            doneAt: string | null;
                            /** @enum {string} */
                            reason: "cancelled" | "late" | "already-covered" | "paid-twice" | "other";
                            /** @enum {string} */
                            state: "under-way" | "done" | "failed";
                        }[];
                        /** @enum {string} */
                        status: "waiting-for-payment" | "paid" | "completed" | "expired" | "cancelled" | "refunded";
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        totalFen: number;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiOrdersOrderId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 ord_ 开头 · id, begins ord_ */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderId": "ord_001jdq3v5k8e7trw0000000000",
                     *       "kind": "enrollment",
                     *       "planCode": "2026",
                     *       "planTitle": "2026年度方案（示例）",
                     *       "status": "waiting-for-payment",
                     *       "totalFen": 12900,
                     *       "placedAt": "2025-11-20T01:30:00.000Z",
                     *       "payBefore": "2025-11-20T01:30:00.000Z",
                     *       "paying": false,
                     *       "lines": [
                     *         {
                     *           "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *           "name": "测试甲",
                     *           "amountFen": 12900,
                     *           "priceName": "成年人",
                     *           "policyId": "pol_001jdq3v5k8e7trw0000000000",
                     *           "policyStatus": "in-force"
                     *         }
                     *       ],
                     *       "refunds": [
                     *         {
                     *           "amountFen": 12900,
                     *           "reason": "cancelled",
                     *           "state": "under-way",
                     *           "doneAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        kind: "enrollment" | "price-due";
                        lines: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            amountFen: number;
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /** @example pol_001jdq3v5k8e7trw0000000000 */
                            policyId: string | null;
                            /** @enum {string|null} */
                            policyStatus: "in-force" | "waiting-for-cover" | "cancelled" | "ended" | null;
                            priceName: string;
                        }[];
                        /** @example ord_001jdq3v5k8e7trw0000000000 */
                        orderId: string;
                        /**
                         * Format: date-time
                         * @example 2025-11-20T01:30:00.000Z
                         */
                        payBefore: string | null;
                        paying: boolean;
                        /**
                         * Format: date-time
                         * @example 2025-11-20T01:30:00.000Z
                         */
                        placedAt: string;
                        planCode: string;
                        planTitle: string;
                        refunds: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            amountFen: number;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            doneAt: string | null;
                            /** @enum {string} */
                            reason: "cancelled" | "late" | "already-covered" | "paid-twice" | "other";
                            /** @enum {string} */
                            state: "under-way" | "done" | "failed";
                        }[];
                        /** @enum {string} */
                        status: "waiting-for-payment" | "paid" | "completed" | "expired" | "cancelled" | "refunded";
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        totalFen: number;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiOrdersOrderIdPay: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 ord_ 开头 · id, begins ord_ */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "wechat"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    channel: "wechat";
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "collectionId": "col_001jdq3v5k8e7trw0000000000"
                     *     }
                     */
                    "application/json": {
                        /** @example col_001jdq3v5k8e7trw0000000000 */
                        collectionId: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "policyId": "pol_001jdq3v5k8e7trw0000000000",
                     *           "policyNo": "2026-2BCD-EFGH-JKLMN",
                     *           "planCode": "2026",
                     *           "planTitle": "2026年度方案（示例）",
                     *           "productName": "示例惠民保（2026版）",
                     *           "filingNo": "备案（示例）2026-001",
                     *           "insuredName": "测试甲",
                     *           "insuredCertificateMasked": "990000********001X",
                     *           "status": "in-force",
                     *           "coverFrom": "2026-01-05",
                     *           "coverTo": "2026-01-05",
                     *           "premiumFen": 12900,
                     *           "priceName": "成年人",
                     *           "pathway": {
                     *             "code": "inpatient-in-scope",
                     *             "name": "测试甲",
                     *             "clause": "Q4"
                     *           },
                     *           "reasons": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "text": "住院政策范围内自付按档赔付",
                     *               "textEn": "Inpatient self-pay in scope is paid by bands",
                     *               "clause": "Q4"
                     *             }
                     *           ],
                     *           "enrolledYears": 2026,
                     *           "cancellable": false,
                     *           "cancelUntil": "2026-01-05",
                     *           "boughtByOther": false,
                     *           "due": {
                     *             "orderId": "ord_001jdq3v5k8e7trw0000000000",
                     *             "amountFen": 12900,
                     *             "payBefore": "2025-11-20T01:30:00.000Z"
                     *           },
                     *           "refund": {
                     *             "amountFen": 12900,
                     *             "state": "under-way"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            boughtByOther: boolean;
                            cancellable: boolean;
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            cancelUntil: string | null;
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            coverFrom: string;
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            coverTo: string;
                            due: {
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                amountFen: number;
                                /** @example ord_001jdq3v5k8e7trw0000000000 */
                                orderId: string;
                                /**
                                 * Format: date-time
                                 * @example 2025-11-20T01:30:00.000Z
                                 */
                                payBefore: string;
                            } | null;
                            enrolledYears: number;
                            filingNo: string;
                            insuredCertificateMasked: string;
                            insuredName: string;
                            pathway: {
                                clause: string | null;
                                code: string;
                                name: string;
                            };
                            planCode: string;
                            planTitle: string;
                            /** @example pol_001jdq3v5k8e7trw0000000000 */
                            policyId: string;
                            policyNo: string;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            premiumFen: number;
                            priceName: string;
                            productName: string;
                            reasons: {
                                clause: string | null;
                                code: string;
                                text: string;
                                textEn: string;
                            }[];
                            refund: {
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                amountFen: number;
                                /** @enum {string} */
                                state: "under-way" | "done" | "failed";
                            } | null;
                            /** @enum {string} */
                            status: "in-force" | "waiting-for-cover" | "cancelled" | "ended";
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiPoliciesPolicyId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 pol_ 开头 · id, begins pol_ */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policyId": "pol_001jdq3v5k8e7trw0000000000",
                     *       "policyNo": "2026-2BCD-EFGH-JKLMN",
                     *       "planCode": "2026",
                     *       "planTitle": "2026年度方案（示例）",
                     *       "productName": "示例惠民保（2026版）",
                     *       "filingNo": "备案（示例）2026-001",
                     *       "insuredName": "测试甲",
                     *       "insuredCertificateMasked": "990000********001X",
                     *       "status": "in-force",
                     *       "coverFrom": "2026-01-05",
                     *       "coverTo": "2026-01-05",
                     *       "premiumFen": 12900,
                     *       "priceName": "成年人",
                     *       "pathway": {
                     *         "code": "inpatient-in-scope",
                     *         "name": "测试甲",
                     *         "clause": "Q4"
                     *       },
                     *       "reasons": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "text": "住院政策范围内自付按档赔付",
                     *           "textEn": "Inpatient self-pay in scope is paid by bands",
                     *           "clause": "Q4"
                     *         }
                     *       ],
                     *       "enrolledYears": 2026,
                     *       "cancellable": false,
                     *       "cancelUntil": "2026-01-05",
                     *       "boughtByOther": false,
                     *       "due": {
                     *         "orderId": "ord_001jdq3v5k8e7trw0000000000",
                     *         "amountFen": 12900,
                     *         "payBefore": "2025-11-20T01:30:00.000Z"
                     *       },
                     *       "refund": {
                     *         "amountFen": 12900,
                     *         "state": "under-way"
                     *       }
                     *     }
                     */
                    "application/json": {
                        boughtByOther: boolean;
                        cancellable: boolean;
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        cancelUntil: string | null;
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        coverFrom: string;
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        coverTo: string;
                        due: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            amountFen: number;
                            /** @example ord_001jdq3v5k8e7trw0000000000 */
                            orderId: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            payBefore: string;
                        } | null;
                        enrolledYears: number;
                        filingNo: string;
                        insuredCertificateMasked: string;
                        insuredName: string;
                        pathway: {
                            clause: string | null;
                            code: string;
                            name: string;
                        };
                        planCode: string;
                        planTitle: string;
                        /** @example pol_001jdq3v5k8e7trw0000000000 */
                        policyId: string;
                        policyNo: string;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        premiumFen: number;
                        priceName: string;
                        productName: string;
                        reasons: {
                            clause: string | null;
                            code: string;
                            text: string;
                            textEn: string;
                        }[];
                        refund: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            amountFen: number;
                            /** @enum {string} */
                            state: "under-way" | "done" | "failed";
                        } | null;
                        /** @enum {string} */
                        status: "in-force" | "waiting-for-cover" | "cancelled" | "ended";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiPoliciesPolicyIdCancel: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 pol_ 开头 · id, begins pol_ */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policy": {
                     *         "policyId": "pol_001jdq3v5k8e7trw0000000000",
                     *         "policyNo": "2026-2BCD-EFGH-JKLMN",
                     *         "planCode": "2026",
                     *         "planTitle": "2026年度方案（示例）",
                     *         "productName": "示例惠民保（2026版）",
                     *         "filingNo": "备案（示例）2026-001",
                     *         "insuredName": "测试甲",
                     *         "insuredCertificateMasked": "990000********001X",
                     *         "status": "in-force",
                     *         "coverFrom": "2026-01-05",
                     *         "coverTo": "2026-01-05",
                     *         "premiumFen": 12900,
                     *         "priceName": "成年人",
                     *         "pathway": {
                     *           "code": "inpatient-in-scope",
                     *           "name": "测试甲",
                     *           "clause": "Q4"
                     *         },
                     *         "reasons": [
                     *           {
                     *             "code": "inpatient-in-scope",
                     *             "text": "住院政策范围内自付按档赔付",
                     *             "textEn": "Inpatient self-pay in scope is paid by bands",
                     *             "clause": "Q4"
                     *           }
                     *         ],
                     *         "enrolledYears": 2026,
                     *         "cancellable": false,
                     *         "cancelUntil": "2026-01-05",
                     *         "boughtByOther": false,
                     *         "due": {
                     *           "orderId": "ord_001jdq3v5k8e7trw0000000000",
                     *           "amountFen": 12900,
                     *           "payBefore": "2025-11-20T01:30:00.000Z"
                     *         },
                     *         "refund": {
                     *           "amountFen": 12900,
                     *           "state": "under-way"
                     *         }
                     *       },
                     *       "refundFen": 12900,
                     *       "fallsDue": [
                     *         {
                     *           "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *           "name": "测试甲",
                     *           "amountFen": 12900,
                     *           "orderId": "ord_001jdq3v5k8e7trw0000000000",
                     *           "payBefore": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        fallsDue: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            amountFen: number;
                            name: string;
                            /** @example ord_001jdq3v5k8e7trw0000000000 */
                            orderId: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            payBefore: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                        }[];
                        policy: {
                            boughtByOther: boolean;
                            cancellable: boolean;
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            cancelUntil: string | null;
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            coverFrom: string;
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            coverTo: string;
                            due: {
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                amountFen: number;
                                /** @example ord_001jdq3v5k8e7trw0000000000 */
                                orderId: string;
                                /**
                                 * Format: date-time
                                 * @example 2025-11-20T01:30:00.000Z
                                 */
                                payBefore: string;
                            } | null;
                            enrolledYears: number;
                            filingNo: string;
                            insuredCertificateMasked: string;
                            insuredName: string;
                            pathway: {
                                clause: string | null;
                                code: string;
                                name: string;
                            };
                            planCode: string;
                            planTitle: string;
                            /** @example pol_001jdq3v5k8e7trw0000000000 */
                            policyId: string;
                            policyNo: string;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            premiumFen: number;
                            priceName: string;
                            productName: string;
                            reasons: {
                                clause: string | null;
                                code: string;
                                text: string;
                                textEn: string;
                            }[];
                            refund: {
                                /**
                                 * Format: int64
                                 * @description 单位：分 · in fen
                                 * @example 12900
                                 */
                                amountFen: number;
                                /** @enum {string} */
                                state: "under-way" | "done" | "failed";
                            } | null;
                            /** @enum {string} */
                            status: "in-force" | "waiting-for-cover" | "cancelled" | "ended";
                        };
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        refundFen: number;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiPoliciesPolicyIdDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 pol_ 开头 · id, begins pol_ */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiPolicyVerification: {
        parameters: {
            query: {
                /** @description 代码 · code */
                code: string;
                /** @description 保单号 · policy number */
                policyNo: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policyNo": "2026-2BCD-EFGH-JKLMN",
                     *       "programName": "示例名称",
                     *       "planTitle": "2026年度方案（示例）",
                     *       "productName": "示例惠民保（2026版）",
                     *       "filingNo": "备案（示例）2026-001",
                     *       "status": "in-force",
                     *       "coverFrom": "2026-01-05",
                     *       "coverTo": "2026-01-05"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        coverFrom: string;
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        coverTo: string;
                        filingNo: string;
                        planTitle: string;
                        policyNo: string;
                        productName: string;
                        programName: string;
                        /** @enum {string} */
                        status: "in-force" | "waiting-for-cover" | "cancelled" | "ended";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgram: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "测试甲",
                     *       "nameEn": "Example Huiminbao",
                     *       "slogan": "大病不慌",
                     *       "cityName": "示例市",
                     *       "cityNameEn": "Example City",
                     *       "enrollWord": "投保",
                     *       "logoText": "示例惠民保",
                     *       "colours": {
                     *         "primary": "#1a5fb4",
                     *         "onPrimary": "#1a5fb4",
                     *         "background": "#1a5fb4",
                     *         "surface": "#1a5fb4",
                     *         "text": "住院政策范围内自付按档赔付",
                     *         "muted": "#1a5fb4",
                     *         "accent": "#1a5fb4"
                     *       },
                     *       "operator": {
                     *         "name": "测试甲",
                     *         "licence": "保险许可证（示例）000001",
                     *         "domainRecord": "网站备案（示例）00000001号",
                     *         "complaintLine": "000-0000-0001",
                     *         "illustrative": false
                     *       },
                     *       "hotline": {
                     *         "phone": "19900000001",
                     *         "hours": "7×24小时",
                     *         "wechat": "惠民保客服（示例）"
                     *       },
                     *       "coinsurers": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "name": "测试甲",
                     *           "shareBp": 6000,
                     *           "lead": false,
                     *           "solvency": {
                     *             "comprehensiveRatio": "210%",
                     *             "coreRatio": "150%",
                     *             "riskRating": "AA",
                     *             "on": "2026-01-05"
                     *           },
                     *           "illustrative": false
                     *         }
                     *       ],
                     *       "isDemo": false,
                     *       "businessOn": "2026-01-05",
                     *       "plan": {
                     *         "code": "inpatient-in-scope",
                     *         "title": "没有找到",
                     *         "productName": "示例惠民保（2026版）",
                     *         "filingNo": "备案（示例）2026-001",
                     *         "filingUrl": "https://example.org/filing",
                     *         "windowFrom": "2026-01-05",
                     *         "windowTo": "2026-01-05",
                     *         "windowOpen": false,
                     *         "windowIllustrative": false,
                     *         "coverIllustrative": false,
                     *         "outsideWindow": [
                     *           {
                     *             "code": "inpatient-in-scope",
                     *             "name": "测试甲",
                     *             "clause": "Q4"
                     *           }
                     *         ],
                     *         "windowExtensions": [
                     *           {
                     *             "to": "2026-01-05",
                     *             "reason": "RETURNED",
                     *             "clause": "Q4"
                     *           }
                     *         ],
                     *         "coverFrom": "2026-01-05",
                     *         "coverTo": "2026-01-05",
                     *         "prices": [
                     *           {
                     *             "clause": "Q4",
                     *             "illustrative": false,
                     *             "code": "inpatient-in-scope",
                     *             "name": "测试甲",
                     *             "amountFen": 12900
                     *           }
                     *         ],
                     *         "benefits": [
                     *           {
                     *             "code": "inpatient-in-scope",
                     *             "name": "测试甲",
                     *             "clause": "Q4",
                     *             "deductible": {
                     *               "clause": "Q4",
                     *               "illustrative": false,
                     *               "amountFen": 12900,
                     *               "text": {
                     *                 "zh": "中文说明",
                     *                 "en": "Words in English"
                     *               }
                     *             },
                     *             "tiers": {
                     *               "clause": "Q4",
                     *               "illustrative": false,
                     *               "measured": "burden",
                     *               "apply": "marginal",
                     *               "bands": [
                     *                 {
                     *                   "upToFen": 12900,
                     *                   "rateBp": 6000
                     *                 }
                     *               ]
                     *             },
                     *             "cap": {
                     *               "clause": "Q4",
                     *               "illustrative": false,
                     *               "amountFen": 12900
                     *             }
                     *           }
                     *         ],
                     *         "yearCap": {
                     *           "clause": "Q4",
                     *           "illustrative": false,
                     *           "amountFen": 12900
                     *         },
                     *         "exclusions": [
                     *           {
                     *             "code": "inpatient-in-scope",
                     *             "name": "测试甲",
                     *             "clause": "Q4"
                     *           }
                     *         ]
                     *       },
                     *       "planYears": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "title": "没有找到",
                     *           "coverFrom": "2026-01-05",
                     *           "coverTo": "2026-01-05"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicProgram"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "program": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "title": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           },
                     *           "items": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "name": "测试甲",
                     *               "sentences": [
                     *                 {
                     *                   "zh": "中文说明",
                     *                   "en": "Words in English"
                     *                 }
                     *               ],
                     *               "clauses": [
                     *                 {
                     *                   "id": "示例",
                     *                   "where": "二(三)2",
                     *                   "document": "opinion",
                     *                   "documentTitle": "关于定制型商业医疗保险的意见（示例）",
                     *                   "force": "must",
                     *                   "text": "住院政策范围内自付按档赔付",
                     *                   "status": "rule",
                     *                   "owner": "主承保机构理赔部",
                     *                   "duty": "每月报送",
                     *                   "note": "已核对原始单据"
                     *                 }
                     *               ],
                     *               "illustrative": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "cycles": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "name": "测试甲",
                     *           "planYears": [
                     *             2026
                     *           ],
                     *           "sections": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "title": {
                     *                 "zh": "中文说明",
                     *                 "en": "Words in English"
                     *               },
                     *               "items": [
                     *                 {
                     *                   "code": "inpatient-in-scope",
                     *                   "name": "测试甲",
                     *                   "sentences": [
                     *                     {
                     *                       "zh": "中文说明",
                     *                       "en": "Words in English"
                     *                     }
                     *                   ],
                     *                   "clauses": [
                     *                     {
                     *                       "id": "示例",
                     *                       "where": "二(三)2",
                     *                       "document": "opinion",
                     *                       "documentTitle": "关于定制型商业医疗保险的意见（示例）",
                     *                       "force": "must",
                     *                       "text": "住院政策范围内自付按档赔付",
                     *                       "status": "rule",
                     *                       "owner": "主承保机构理赔部",
                     *                       "duty": "每月报送",
                     *                       "note": "已核对原始单据"
                     *                     }
                     *                   ],
                     *                   "illustrative": false
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramClauses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "示例",
                     *           "where": "二(三)2",
                     *           "document": "opinion",
                     *           "documentTitle": "关于定制型商业医疗保险的意见（示例）",
                     *           "force": "must",
                     *           "text": "住院政策范围内自付按档赔付",
                     *           "status": "rule",
                     *           "owner": "主承保机构理赔部",
                     *           "duty": "每月报送",
                     *           "note": "已核对原始单据",
                     *           "uses": [
                     *             {
                     *               "kind": "rule",
                     *               "file": "plans/2026.yaml",
                     *               "where": "二(三)2",
                     *               "words": {
                     *                 "zh": "中文说明",
                     *                 "en": "Words in English"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: (components["schemas"]["Clause"] & {
                            uses: {
                                file: string;
                                /** @enum {string} */
                                kind: "rule" | "case";
                                where: string;
                                words: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                        })[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramDrafts: {
        parameters: {
            query?: {
                /** @description 包括已结束的 · those that are over too */
                all?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *           "planCode": "2026",
                     *           "fromCode": "2026",
                     *           "state": "draft",
                     *           "revisionNo": 1,
                     *           "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "openedAt": "2025-11-20T01:30:00.000Z",
                     *           "changedAt": "2025-11-20T01:30:00.000Z",
                     *           "authors": [
                     *             {
                     *               "name": "测试甲",
                     *               "isMe": false
                     *             }
                     *           ],
                     *           "acts": [
                     *             "edit"
                     *           ],
                     *           "openObjections": 1,
                     *           "signed": false,
                     *           "approved": false
                     *         }
                     *       ],
                     *       "mayOpen": false
                     *     }
                     */
                    "application/json": {
                        items: {
                            acts: ("edit" | "simulate" | "submit" | "comment" | "object" | "answer" | "sign" | "approve" | "return" | "withdraw" | "publish")[];
                            approved: boolean;
                            authors: {
                                isMe: boolean;
                                name: string;
                            }[];
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            changedAt: string;
                            contentHash: string;
                            /** @example drf_001jdq3v5k8e7trw0000000000 */
                            draftId: string;
                            fromCode: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            openedAt: string;
                            openObjections: number;
                            planCode: string;
                            revisionNo: number;
                            signed: boolean;
                            /** @enum {string} */
                            state: "draft" | "review" | "approved" | "published" | "withdrawn";
                        }[];
                        mayOpen: boolean;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramDrafts: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fromCode": "2026",
                 *       "planCode": "2027"
                 *     }
                 */
                "application/json": {
                    fromCode: string;
                    planCode: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *       "revisionNo": 1,
                     *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "draft"
                     *     }
                     */
                    "application/json": {
                        contentHash: string;
                        /** @example drf_001jdq3v5k8e7trw0000000000 */
                        draftId: string;
                        revisionNo: number;
                        /** @enum {string} */
                        state: "draft" | "review" | "approved" | "published" | "withdrawn";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramDraftsDraftId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *       "planCode": "2026",
                     *       "fromCode": "2026",
                     *       "state": "draft",
                     *       "revisionNo": 1,
                     *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "openedAt": "2025-11-20T01:30:00.000Z",
                     *       "changedAt": "2025-11-20T01:30:00.000Z",
                     *       "authors": [
                     *         {
                     *           "name": "测试甲",
                     *           "isMe": false
                     *         }
                     *       ],
                     *       "acts": [
                     *         "edit"
                     *       ],
                     *       "openObjections": 1,
                     *       "signed": false,
                     *       "approved": false,
                     *       "isOnNewest": false,
                     *       "overtaken": [
                     *         "示例"
                     *       ],
                     *       "needs": [
                     *         {
                     *           "zh": "中文说明",
                     *           "en": "Words in English"
                     *         }
                     *       ],
                     *       "check": {
                     *         "findings": [
                     *           {
                     *             "level": "error",
                     *             "file": "plans/2026.yaml",
                     *             "line": 1,
                     *             "column": 1,
                     *             "key": "benefits[0].deductible.amount",
                     *             "code": "inpatient-in-scope",
                     *             "zh": "中文说明",
                     *             "en": "Words in English",
                     *             "mend": {
                     *               "zh": "中文说明",
                     *               "en": "Words in English"
                     *             },
                     *             "clause": "Q4",
                     *             "isNew": false
                     *           }
                     *         ],
                     *         "errors": 1,
                     *         "warnings": 1,
                     *         "cases": [
                     *           {
                     *             "file": "plans/2026.yaml",
                     *             "line": 1,
                     *             "name": "测试甲",
                     *             "kind": "claim",
                     *             "plan": "2026",
                     *             "clause": "Q4",
                     *             "passed": false,
                     *             "differences": [
                     *               {
                     *                 "key": "benefits[0].deductible.amount",
                     *                 "expected": "38,500.00 元",
                     *                 "actual": "37,000.00 元",
                     *                 "text": {
                     *                   "zh": "中文说明",
                     *                   "en": "Words in English"
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "diff": {
                     *           "summary": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           },
                     *           "clauses": [
                     *             "Q4"
                     *           ],
                     *           "changes": [
                     *             {
                     *               "kind": "added",
                     *               "key": "benefits[0].deductible.amount",
                     *               "rule": "city-basic",
                     *               "clause": "Q4",
                     *               "text": {
                     *                 "zh": "中文说明",
                     *                 "en": "Words in English"
                     *               }
                     *             }
                     *           ]
                     *         },
                     *         "files": [
                     *           {
                     *             "path": "plans/2026.yaml",
                     *             "change": "added"
                     *           }
                     *         ]
                     *       },
                     *       "events": [
                     *         {
                     *           "eventId": "dre_001jdq3v5k8e7trw0000000000",
                     *           "kind": "opened",
                     *           "by": {
                     *             "name": "测试甲",
                     *             "role": "platform-operator",
                     *             "coinsurer": "jia"
                     *           },
                     *           "at": "2025-11-20T01:30:00.000Z",
                     *           "note": "已核对原始单据",
                     *           "place": "cases/all.yaml:1",
                     *           "revisionNo": 1,
                     *           "isOfThis": false,
                     *           "answer": {
                     *             "by": {
                     *               "name": "测试甲",
                     *               "role": "platform-operator",
                     *               "coinsurer": "jia"
                     *             },
                     *             "at": "2025-11-20T01:30:00.000Z",
                     *             "note": "已核对原始单据"
                     *           }
                     *         }
                     *       ],
                     *       "revisions": [
                     *         {
                     *           "revisionNo": 1,
                     *           "by": "精算师（示例）",
                     *           "at": "2025-11-20T01:30:00.000Z",
                     *           "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "simulations": [
                     *         {
                     *           "simulationId": "sim_001jdq3v5k8e7trw0000000000",
                     *           "state": "requested",
                     *           "donePeople": 1,
                     *           "allPeople": 1,
                     *           "isOfThis": false,
                     *           "requestedAt": "2025-11-20T01:30:00.000Z",
                     *           "finishedAt": "2025-11-20T01:30:00.000Z",
                     *           "result": {
                     *             "code": null
                     *           }
                     *         }
                     *       ],
                     *       "paths": [
                     *         {
                     *           "path": "plans/2026.yaml",
                     *           "bytes": 1,
                     *           "change": "added"
                     *         }
                     *       ],
                     *       "publishedHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *     }
                     */
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putApiProgramDraftsDraftId: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revisionNo": 1,
                 *       "files": [
                 *         {
                 *           "path": "plans/2026.yaml",
                 *           "text": "住院政策范围内自付按档赔付"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    files: {
                        path: string;
                        text: string | null;
                    }[];
                    revisionNo: number;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *       "revisionNo": 1,
                     *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "draft"
                     *     }
                     */
                    "application/json": {
                        contentHash: string;
                        /** @example drf_001jdq3v5k8e7trw0000000000 */
                        draftId: string;
                        revisionNo: number;
                        /** @enum {string} */
                        state: "draft" | "review" | "approved" | "published" | "withdrawn";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramDraftsDraftIdApprove: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contentHash": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 所看到的内容的指纹 · hash of the content that was read
                     * @example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                     */
                    contentHash: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *       "revisionNo": 1,
                     *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "draft"
                     *     }
                     */
                    "application/json": {
                        contentHash: string;
                        /** @example drf_001jdq3v5k8e7trw0000000000 */
                        draftId: string;
                        revisionNo: number;
                        /** @enum {string} */
                        state: "draft" | "review" | "approved" | "published" | "withdrawn";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramDraftsDraftIdBeginning: {
        parameters: {
            query: {
                /** @description 城市目录内的文件路径 · path inside the city’s folder */
                path: string;
            };
            header?: never;
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "path": "plans/2026.yaml",
                     *       "text": "住院政策范围内自付按档赔付"
                     *     }
                     */
                    "application/json": {
                        path: string;
                        text: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramDraftsDraftIdCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "files": [
                 *         {
                 *           "path": "plans/2026.yaml",
                 *           "text": "住院政策范围内自付按档赔付"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    files: {
                        path: string;
                        text: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "findings": [
                     *         {
                     *           "level": "error",
                     *           "file": "plans/2026.yaml",
                     *           "line": 1,
                     *           "column": 1,
                     *           "key": "benefits[0].deductible.amount",
                     *           "code": "inpatient-in-scope",
                     *           "zh": "中文说明",
                     *           "en": "Words in English",
                     *           "mend": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           },
                     *           "clause": "Q4",
                     *           "isNew": false
                     *         }
                     *       ],
                     *       "errors": 1,
                     *       "warnings": 1,
                     *       "cases": [
                     *         {
                     *           "file": "plans/2026.yaml",
                     *           "line": 1,
                     *           "name": "测试甲",
                     *           "kind": "claim",
                     *           "plan": "2026",
                     *           "clause": "Q4",
                     *           "passed": false,
                     *           "differences": [
                     *             {
                     *               "key": "benefits[0].deductible.amount",
                     *               "expected": "38,500.00 元",
                     *               "actual": "37,000.00 元",
                     *               "text": {
                     *                 "zh": "中文说明",
                     *                 "en": "Words in English"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "diff": {
                     *         "summary": {
                     *           "zh": "中文说明",
                     *           "en": "Words in English"
                     *         },
                     *         "clauses": [
                     *           "Q4"
                     *         ],
                     *         "changes": [
                     *           {
                     *             "kind": "added",
                     *             "key": "benefits[0].deductible.amount",
                     *             "rule": "city-basic",
                     *             "clause": "Q4",
                     *             "text": {
                     *               "zh": "中文说明",
                     *               "en": "Words in English"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "files": [
                     *         {
                     *           "path": "plans/2026.yaml",
                     *           "change": "added"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DraftCheck"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramDraftsDraftIdComments: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "已核对原始单据",
                 *       "place": "cases/all.yaml:1"
                 *     }
                 */
                "application/json": {
                    note: string;
                    place?: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *       "revisionNo": 1,
                     *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "draft"
                     *     }
                     */
                    "application/json": {
                        contentHash: string;
                        /** @example drf_001jdq3v5k8e7trw0000000000 */
                        draftId: string;
                        revisionNo: number;
                        /** @enum {string} */
                        state: "draft" | "review" | "approved" | "published" | "withdrawn";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramDraftsDraftIdObjections: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "已核对原始单据",
                 *       "place": "cases/all.yaml:1"
                 *     }
                 */
                "application/json": {
                    note: string;
                    place?: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *       "revisionNo": 1,
                     *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "draft"
                     *     }
                     */
                    "application/json": {
                        contentHash: string;
                        /** @example drf_001jdq3v5k8e7trw0000000000 */
                        draftId: string;
                        revisionNo: number;
                        /** @enum {string} */
                        state: "draft" | "review" | "approved" | "published" | "withdrawn";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramDraftsDraftIdObjectionsEventIdAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
                /** @description 编号，以 dre_ 开头 · id, begins dre_ */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *       "revisionNo": 1,
                     *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "draft"
                     *     }
                     */
                    "application/json": {
                        contentHash: string;
                        /** @example drf_001jdq3v5k8e7trw0000000000 */
                        draftId: string;
                        revisionNo: number;
                        /** @enum {string} */
                        state: "draft" | "review" | "approved" | "published" | "withdrawn";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramDraftsDraftIdPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contentHash": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 所看到的内容的指纹 · hash of the content that was read
                     * @example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                     */
                    contentHash: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *       "revisionNo": 1,
                     *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "draft",
                     *       "newVersions": [
                     *         {
                     *           "planVersionId": "plv_001jdq3v5k8e7trw0000000000",
                     *           "planCode": "2026",
                     *           "versionNo": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        contentHash: string;
                        /** @example drf_001jdq3v5k8e7trw0000000000 */
                        draftId: string;
                        newVersions: {
                            planCode: string;
                            /** @example plv_001jdq3v5k8e7trw0000000000 */
                            planVersionId: string;
                            versionNo: number;
                        }[];
                        revisionNo: number;
                        /** @enum {string} */
                        state: "draft" | "review" | "approved" | "published" | "withdrawn";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramDraftsDraftIdReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sections": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "title": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           },
                     *           "items": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "name": "测试甲",
                     *               "sentences": [
                     *                 {
                     *                   "zh": "中文说明",
                     *                   "en": "Words in English"
                     *                 }
                     *               ],
                     *               "clauses": [
                     *                 {
                     *                   "id": "示例",
                     *                   "where": "二(三)2",
                     *                   "document": "opinion",
                     *                   "documentTitle": "关于定制型商业医疗保险的意见（示例）",
                     *                   "force": "must",
                     *                   "text": "住院政策范围内自付按档赔付",
                     *                   "status": "rule",
                     *                   "owner": "主承保机构理赔部",
                     *                   "duty": "每月报送",
                     *                   "note": "已核对原始单据"
                     *                 }
                     *               ],
                     *               "illustrative": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        sections: {
                            code: string;
                            items: {
                                clauses: components["schemas"]["Clause"][];
                                code: string;
                                illustrative: boolean;
                                name: string;
                                sentences: {
                                    en: string;
                                    zh: string;
                                }[];
                            }[];
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramDraftsDraftIdRebase: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revisionNo": 1,
                 *       "keep": [
                 *         "ours"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @default [] */
                    keep?: string[];
                    revisionNo: number;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *       "revisionNo": 1,
                     *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "draft"
                     *     }
                     */
                    "application/json": {
                        contentHash: string;
                        /** @example drf_001jdq3v5k8e7trw0000000000 */
                        draftId: string;
                        revisionNo: number;
                        /** @enum {string} */
                        state: "draft" | "review" | "approved" | "published" | "withdrawn";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramDraftsDraftIdReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contentHash": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 所看到的内容的指纹 · hash of the content that was read
                     * @example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                     */
                    contentHash: string;
                    note: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *       "revisionNo": 1,
                     *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "draft"
                     *     }
                     */
                    "application/json": {
                        contentHash: string;
                        /** @example drf_001jdq3v5k8e7trw0000000000 */
                        draftId: string;
                        revisionNo: number;
                        /** @enum {string} */
                        state: "draft" | "review" | "approved" | "published" | "withdrawn";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramDraftsDraftIdSign: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contentHash": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 所看到的内容的指纹 · hash of the content that was read
                     * @example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                     */
                    contentHash: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *       "revisionNo": 1,
                     *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "draft"
                     *     }
                     */
                    "application/json": {
                        contentHash: string;
                        /** @example drf_001jdq3v5k8e7trw0000000000 */
                        draftId: string;
                        revisionNo: number;
                        /** @enum {string} */
                        state: "draft" | "review" | "approved" | "published" | "withdrawn";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramDraftsDraftIdSimulations: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "simulationId": "sim_001jdq3v5k8e7trw0000000000",
                     *       "state": "requested",
                     *       "donePeople": 1,
                     *       "allPeople": 1,
                     *       "isOfThis": false,
                     *       "requestedAt": "2025-11-20T01:30:00.000Z",
                     *       "finishedAt": "2025-11-20T01:30:00.000Z",
                     *       "result": {
                     *         "code": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlanSimulation"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramDraftsDraftIdSubmit: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contentHash": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 所看到的内容的指纹 · hash of the content that was read
                     * @example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                     */
                    contentHash: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *       "revisionNo": 1,
                     *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "draft"
                     *     }
                     */
                    "application/json": {
                        contentHash: string;
                        /** @example drf_001jdq3v5k8e7trw0000000000 */
                        draftId: string;
                        revisionNo: number;
                        /** @enum {string} */
                        state: "draft" | "review" | "approved" | "published" | "withdrawn";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramDraftsDraftIdText: {
        parameters: {
            query: {
                /** @description 城市目录内的文件路径 · path inside the city’s folder */
                path: string;
            };
            header?: never;
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "path": "plans/2026.yaml",
                     *       "text": "住院政策范围内自付按档赔付",
                     *       "baseText": "示例"
                     *     }
                     */
                    "application/json": {
                        baseText: string | null;
                        path: string;
                        text: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramDraftsDraftIdWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 drf_ 开头 · id, begins drf_ */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contentHash": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 所看到的内容的指纹 · hash of the content that was read
                     * @example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                     */
                    contentHash: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "draftId": "drf_001jdq3v5k8e7trw0000000000",
                     *       "revisionNo": 1,
                     *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "state": "draft"
                     *     }
                     */
                    "application/json": {
                        contentHash: string;
                        /** @example drf_001jdq3v5k8e7trw0000000000 */
                        draftId: string;
                        revisionNo: number;
                        /** @enum {string} */
                        state: "draft" | "review" | "approved" | "published" | "withdrawn";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "files": [
                     *         {
                     *           "path": "plans/2026.yaml",
                     *           "bytes": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        files: {
                            bytes: number;
                            path: string;
                        }[];
                        hash: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramFilesText: {
        parameters: {
            query: {
                /** @description 城市目录内的文件路径 · path inside the city’s folder */
                path: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "path": "plans/2026.yaml",
                     *       "text": "住院政策范围内自付按档赔付"
                     *     }
                     */
                    "application/json": {
                        path: string;
                        text: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "facts": [
                     *         {
                     *           "name": "测试甲",
                     *           "scopes": [
                     *             "person"
                     *           ],
                     *           "type": "text",
                     *           "optional": false,
                     *           "label": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           },
                     *           "meaning": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           },
                     *           "source": {
                     *             "enrolling": {
                     *               "zh": "中文说明",
                     *               "en": "Words in English"
                     *             },
                     *             "claim": {
                     *               "zh": "中文说明",
                     *               "en": "Words in English"
                     *             }
                     *           },
                     *           "values": [
                     *             {
                     *               "value": "示例",
                     *               "word": {
                     *                 "zh": "中文说明",
                     *                 "en": "Words in English"
                     *               }
                     *             }
                     *           ],
                     *           "isClosed": false,
                     *           "unit": "示例"
                     *         }
                     *       ],
                     *       "operators": [
                     *         {
                     *           "name": "测试甲",
                     *           "types": [
                     *             "text"
                     *           ],
                     *           "value": "none",
                     *           "reads": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           }
                     *         }
                     *       ],
                     *       "limits": {
                     *         "depth": 1,
                     *         "leaves": 1,
                     *         "values": 1
                     *       },
                     *       "lists": [
                     *         {
                     *           "name": "测试甲",
                     *           "columns": [
                     *             {
                     *               "name": "测试甲",
                     *               "label": {
                     *                 "zh": "中文说明",
                     *                 "en": "Words in English"
                     *               },
                     *               "kind": "text",
                     *               "values": [
                     *                 {
                     *                   "value": "示例",
                     *                   "word": {
                     *                     "zh": "中文说明",
                     *                     "en": "Words in English"
                     *                   }
                     *                 }
                     *               ],
                     *               "required": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RuleLanguage"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramLanguageSchemasFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 哪一类城市文件，如 plan · which kind of city file, plan say */
                file: "program" | "cycle" | "plan" | "exclusions" | "clauses" | "theme" | "cases";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "file": "program",
                     *       "schema": {
                     *         "code": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        file: "program" | "cycle" | "plan" | "exclusions" | "clauses" | "theme" | "cases";
                        /** @description JSON Schema, draft-07 */
                        schema: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "planVersionId": "plv_001jdq3v5k8e7trw0000000000",
                     *           "planCode": "2026",
                     *           "versionNo": 1,
                     *           "planYear": 2026,
                     *           "title": "没有找到",
                     *           "productName": "示例惠民保（2026版）",
                     *           "filingNo": "备案（示例）2026-001",
                     *           "actuaryName": "精算师（示例）",
                     *           "actuarySignedOn": "2026-01-05",
                     *           "status": "draft",
                     *           "windowFrom": "2026-01-05",
                     *           "windowTo": "2026-01-05",
                     *           "windowExtensions": [
                     *             {
                     *               "to": "2026-01-05",
                     *               "reason": "RETURNED",
                     *               "approvedBy": "示例",
                     *               "decidedOn": "2026-01-05",
                     *               "clause": "Q4"
                     *             }
                     *           ],
                     *           "coverFrom": "2026-01-05",
                     *           "coverTo": "2026-01-05",
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "firstContractOn": "2026-01-05",
                     *           "createdAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PlanVersion"][];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramPlansCode: {
        parameters: {
            query?: {
                /** @description 版本号，默认最新 · newest unless given */
                version?: number;
            };
            header?: never;
            path: {
                /** @description 代码 · code */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": {
                     *         "planVersionId": "plv_001jdq3v5k8e7trw0000000000",
                     *         "planCode": "2026",
                     *         "versionNo": 1,
                     *         "planYear": 2026,
                     *         "title": "没有找到",
                     *         "productName": "示例惠民保（2026版）",
                     *         "filingNo": "备案（示例）2026-001",
                     *         "actuaryName": "精算师（示例）",
                     *         "actuarySignedOn": "2026-01-05",
                     *         "status": "draft",
                     *         "windowFrom": "2026-01-05",
                     *         "windowTo": "2026-01-05",
                     *         "windowExtensions": [
                     *           {
                     *             "to": "2026-01-05",
                     *             "reason": "RETURNED",
                     *             "approvedBy": "示例",
                     *             "decidedOn": "2026-01-05",
                     *             "clause": "Q4"
                     *           }
                     *         ],
                     *         "coverFrom": "2026-01-05",
                     *         "coverTo": "2026-01-05",
                     *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "firstContractOn": "2026-01-05",
                     *         "createdAt": "2025-11-20T01:30:00.000Z"
                     *       },
                     *       "sections": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "title": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           },
                     *           "items": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "name": "测试甲",
                     *               "sentences": [
                     *                 {
                     *                   "zh": "中文说明",
                     *                   "en": "Words in English"
                     *                 }
                     *               ],
                     *               "clauses": [
                     *                 {
                     *                   "id": "示例",
                     *                   "where": "二(三)2",
                     *                   "document": "opinion",
                     *                   "documentTitle": "关于定制型商业医疗保险的意见（示例）",
                     *                   "force": "must",
                     *                   "text": "住院政策范围内自付按档赔付",
                     *                   "status": "rule",
                     *                   "owner": "主承保机构理赔部",
                     *                   "duty": "每月报送",
                     *                   "note": "已核对原始单据"
                     *                 }
                     *               ],
                     *               "illustrative": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "notice": {
                     *         "version": "v2026-1",
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "sections": [
                     *           {
                     *             "title": "没有找到",
                     *             "body": "示例",
                     *             "clause": "Q4"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlanReading"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramTermsCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 代码 · code */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": {
                     *         "planVersionId": "plv_001jdq3v5k8e7trw0000000000",
                     *         "planCode": "2026",
                     *         "versionNo": 1,
                     *         "planYear": 2026,
                     *         "title": "没有找到",
                     *         "productName": "示例惠民保（2026版）",
                     *         "filingNo": "备案（示例）2026-001",
                     *         "actuaryName": "精算师（示例）",
                     *         "actuarySignedOn": "2026-01-05",
                     *         "status": "draft",
                     *         "windowFrom": "2026-01-05",
                     *         "windowTo": "2026-01-05",
                     *         "windowExtensions": [
                     *           {
                     *             "to": "2026-01-05",
                     *             "reason": "RETURNED",
                     *             "approvedBy": "示例",
                     *             "decidedOn": "2026-01-05",
                     *             "clause": "Q4"
                     *           }
                     *         ],
                     *         "coverFrom": "2026-01-05",
                     *         "coverTo": "2026-01-05",
                     *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "firstContractOn": "2026-01-05",
                     *         "createdAt": "2025-11-20T01:30:00.000Z"
                     *       },
                     *       "sections": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "title": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           },
                     *           "items": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "name": "测试甲",
                     *               "sentences": [
                     *                 {
                     *                   "zh": "中文说明",
                     *                   "en": "Words in English"
                     *                 }
                     *               ],
                     *               "clauses": [
                     *                 {
                     *                   "id": "示例",
                     *                   "where": "二(三)2",
                     *                   "document": "opinion",
                     *                   "documentTitle": "关于定制型商业医疗保险的意见（示例）",
                     *                   "force": "must",
                     *                   "text": "住院政策范围内自付按档赔付",
                     *                   "status": "rule",
                     *                   "owner": "主承保机构理赔部",
                     *                   "duty": "每月报送",
                     *                   "note": "已核对原始单据"
                     *                 }
                     *               ],
                     *               "illustrative": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "notice": {
                     *         "version": "v2026-1",
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "sections": [
                     *           {
                     *             "title": "没有找到",
                     *             "body": "示例",
                     *             "clause": "Q4"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlanReading"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramWhatIfFigures: {
        parameters: {
            query: {
                /** @description 方案代码 · plan code */
                planCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "path": "plans/2026.yaml",
                     *           "kind": "money",
                     *           "value": 1,
                     *           "written": "示例",
                     *           "least": 1,
                     *           "most": 1,
                     *           "name": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PlanFigures"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramWhatIfs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "whatIfId": "wif_001jdq3v5k8e7trw0000000000",
                     *           "planCode": "2026",
                     *           "wish": {
                     *             "planCode": "2026",
                     *             "againstCode": "042199",
                     *             "figures": [
                     *               {
                     *                 "path": "inpatient.deductible.amount",
                     *                 "value": "12000元"
                     *               }
                     *             ],
                     *             "grid": [
                     *               {
                     *                 "path": "inpatient.deductible.amount",
                     *                 "from": "12000元",
                     *                 "to": "12000元",
                     *                 "step": "12000元"
                     *               }
                     *             ],
                     *             "goal": {
                     *               "is": "floor",
                     *               "rate": "示例"
                     *             },
                     *             "on": "2025-12-31"
                     *           },
                     *           "told": {
                     *             "figures": [
                     *               {
                     *                 "name": {
                     *                   "zh": "中文说明",
                     *                   "en": "Words in English"
                     *                 },
                     *                 "kind": "claim",
                     *                 "value": 1
                     *               }
                     *             ],
                     *             "grid": [
                     *               {
                     *                 "name": {
                     *                   "zh": "中文说明",
                     *                   "en": "Words in English"
                     *                 },
                     *                 "kind": "claim",
                     *                 "from": 1,
                     *                 "to": 1,
                     *                 "step": 1
                     *               }
                     *             ]
                     *           },
                     *           "state": "requested",
                     *           "donePeople": 1,
                     *           "allPeople": 1,
                     *           "requestedAt": "2025-11-20T01:30:00.000Z",
                     *           "finishedAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WhatIfs"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiProgramWhatIfs: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "planCode": "2026",
                 *       "againstCode": "042199",
                 *       "figures": [
                 *         {
                 *           "path": "inpatient.deductible.amount",
                 *           "value": "12000元"
                 *         }
                 *       ],
                 *       "grid": [
                 *         {
                 *           "path": "inpatient.deductible.amount",
                 *           "from": "12000元",
                 *           "to": "12000元",
                 *           "step": "12000元"
                 *         }
                 *       ],
                 *       "goal": {
                 *         "is": "floor",
                 *         "rate": "示例"
                 *       },
                 *       "on": "2025-12-31"
                 *     }
                 */
                "application/json": {
                    /** @default null */
                    againstCode?: string | null;
                    /** @default [] */
                    figures?: {
                        /** @example inpatient.deductible.amount */
                        path: string;
                        /**
                         * @description 带单位 · with its unit
                         * @example 12000元
                         */
                        value: string;
                    }[];
                    /** @default null */
                    goal?: {
                        /** @enum {string} */
                        is: "floor" | "cost-limit" | "at-least" | "at-most";
                        /** @default null */
                        rate?: string | null;
                    } | null;
                    /** @default [] */
                    grid?: {
                        /**
                         * @description 带单位 · with its unit
                         * @example 12000元
                         */
                        from: string;
                        /** @example inpatient.deductible.amount */
                        path: string;
                        /**
                         * @description 带单位 · with its unit
                         * @example 12000元
                         */
                        step: string;
                        /**
                         * @description 带单位 · with its unit
                         * @example 12000元
                         */
                        to: string;
                    }[];
                    /**
                     * Format: date
                     * @default null
                     * @example 2025-12-31
                     */
                    on?: string | null;
                    planCode: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "whatIfId": "wif_001jdq3v5k8e7trw0000000000",
                     *       "planCode": "2026",
                     *       "wish": {
                     *         "planCode": "2026",
                     *         "againstCode": "042199",
                     *         "figures": [
                     *           {
                     *             "path": "inpatient.deductible.amount",
                     *             "value": "12000元"
                     *           }
                     *         ],
                     *         "grid": [
                     *           {
                     *             "path": "inpatient.deductible.amount",
                     *             "from": "12000元",
                     *             "to": "12000元",
                     *             "step": "12000元"
                     *           }
                     *         ],
                     *         "goal": {
                     *           "is": "floor",
                     *           "rate": "示例"
                     *         },
                     *         "on": "2025-12-31"
                     *       },
                     *       "told": {
                     *         "figures": [
                     *           {
                     *             "name": {
                     *               "zh": "中文说明",
                     *               "en": "Words in English"
                     *             },
                     *             "kind": "claim",
                     *             "value": 1
                     *           }
                     *         ],
                     *         "grid": [
                     *           {
                     *             "name": {
                     *               "zh": "中文说明",
                     *               "en": "Words in English"
                     *             },
                     *             "kind": "claim",
                     *             "from": 1,
                     *             "to": 1,
                     *             "step": 1
                     *           }
                     *         ]
                     *       },
                     *       "state": "requested",
                     *       "donePeople": 1,
                     *       "allPeople": 1,
                     *       "requestedAt": "2025-11-20T01:30:00.000Z",
                     *       "finishedAt": "2025-11-20T01:30:00.000Z",
                     *       "result": {
                     *         "planYear": 2026,
                     *         "bookMark": "示例",
                     *         "report": {
                     *           "book": {
                     *             "lines": 1,
                     *             "persons": 1,
                     *             "kinds": {
                     *               "code": 1
                     *             },
                     *             "errors": 1
                     *           },
                     *           "floorBp": 6000,
                     *           "before": {
                     *             "planCode": "2026",
                     *             "planHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *             "paidFen": 12900,
                     *             "premiumFen": 12900,
                     *             "ratioBp": 6000,
                     *             "reachesFloor": false,
                     *             "premiumForFloorFen": 12900,
                     *             "atDate": {
                     *               "on": "2026-01-05",
                     *               "paidFen": 12900,
                     *               "approvedFen": 12900,
                     *               "reportedFen": 12900,
                     *               "incurredFen": 12900,
                     *               "prior": {
                     *                 "expectedFen": 12900,
                     *                 "developed": 1,
                     *                 "ultimateFen": 12900
                     *               },
                     *               "triangle": {
                     *                 "months": [
                     *                   "2026-03"
                     *                 ],
                     *                 "rows": [
                     *                   [
                     *                     1
                     *                   ]
                     *                 ],
                     *                 "ultimates": [
                     *                   12900
                     *                 ],
                     *                 "notReportedFen": 12900
                     *               }
                     *             }
                     *           },
                     *           "after": {
                     *             "planCode": "2026",
                     *             "planHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *             "paidFen": 12900,
                     *             "premiumFen": 12900,
                     *             "ratioBp": 6000,
                     *             "reachesFloor": false,
                     *             "premiumForFloorFen": 12900,
                     *             "atDate": {
                     *               "on": "2026-01-05",
                     *               "paidFen": 12900,
                     *               "approvedFen": 12900,
                     *               "reportedFen": 12900,
                     *               "incurredFen": 12900,
                     *               "prior": {
                     *                 "expectedFen": 12900,
                     *                 "developed": 1,
                     *                 "ultimateFen": 12900
                     *               },
                     *               "triangle": {
                     *                 "months": [
                     *                   "2026-03"
                     *                 ],
                     *                 "rows": [
                     *                   [
                     *                     1
                     *                   ]
                     *                 ],
                     *                 "ultimates": [
                     *                   12900
                     *                 ],
                     *                 "notReportedFen": 12900
                     *               }
                     *             }
                     *           },
                     *           "benefits": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "name": "测试甲",
                     *               "beforeFen": 12900,
                     *               "afterFen": 12900
                     *             }
                     *           ],
                     *           "groups": {
                     *             "ageBand": [
                     *               {
                     *                 "key": "benefits[0].deductible.amount",
                     *                 "people": 1,
                     *                 "burdenFen": 12900,
                     *                 "beforeFen": 12900,
                     *                 "afterFen": 12900
                     *               }
                     *             ],
                     *             "district": [
                     *               {
                     *                 "key": "benefits[0].deductible.amount",
                     *                 "people": 1,
                     *                 "burdenFen": 12900,
                     *                 "beforeFen": 12900,
                     *                 "afterFen": 12900
                     *               }
                     *             ],
                     *             "insutype": [
                     *               {
                     *                 "key": "benefits[0].deductible.amount",
                     *                 "people": 1,
                     *                 "burdenFen": 12900,
                     *                 "beforeFen": 12900,
                     *                 "afterFen": 12900
                     *               }
                     *             ],
                     *             "health": [
                     *               {
                     *                 "key": "benefits[0].deductible.amount",
                     *                 "people": 1,
                     *                 "burdenFen": 12900,
                     *                 "beforeFen": 12900,
                     *                 "afterFen": 12900
                     *               }
                     *             ]
                     *           },
                     *           "changes": {
                     *             "gain": {
                     *               "people": 1,
                     *               "fen": 12900
                     *             },
                     *             "lose": {
                     *               "people": 1,
                     *               "fen": 12900
                     *             },
                     *             "same": 1,
                     *             "histogram": [
                     *               {
                     *                 "aboveFen": 12900,
                     *                 "upToFen": 12900,
                     *                 "gain": 1,
                     *                 "lose": 1
                     *               }
                     *             ],
                     *             "largest": {
                     *               "gain": [
                     *                 {
                     *                   "ordinal": 1,
                     *                   "ageBand": "示例",
                     *                   "district": "示例",
                     *                   "fen": 12900
                     *                 }
                     *               ],
                     *               "lose": [
                     *                 {
                     *                   "ordinal": 1,
                     *                   "ageBand": "示例",
                     *                   "district": "示例",
                     *                   "fen": 12900
                     *                 }
                     *               ]
                     *             }
                     *           }
                     *         },
                     *         "unpaid": [
                     *           {
                     *             "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *             "status": "示例",
                     *             "codes": [
                     *               "inpatient-in-scope"
                     *             ]
                     *           }
                     *         ],
                     *         "unpaidCount": 1,
                     *         "words": {
                     *           "code": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           }
                     *         },
                     *         "search": {
                     *           "goal": {
                     *             "is": "示例",
                     *             "rate": 1
                     *           },
                     *           "isMet": false,
                     *           "found": [
                     *             {
                     *               "parameter": {
                     *                 "path": "plans/2026.yaml",
                     *                 "kind": "claim",
                     *                 "name": {
                     *                   "zh": "中文说明",
                     *                   "en": "Words in English"
                     *                 },
                     *                 "value": 1
                     *               },
                     *               "to": 1,
                     *               "paidFen": 12900,
                     *               "premiumFen": 12900,
                     *               "ratioBp": 6000
                     *             }
                     *           ],
                     *           "skipped": [
                     *             {
                     *               "path": "plans/2026.yaml",
                     *               "kind": "claim",
                     *               "name": {
                     *                 "zh": "中文说明",
                     *                 "en": "Words in English"
                     *               }
                     *             }
                     *           ]
                     *         },
                     *         "grid": {
                     *           "axes": [
                     *             {
                     *               "path": "plans/2026.yaml",
                     *               "kind": "claim",
                     *               "name": {
                     *                 "zh": "中文说明",
                     *                 "en": "Words in English"
                     *               }
                     *             }
                     *           ],
                     *           "points": [
                     *             {
                     *               "values": [
                     *                 1
                     *               ],
                     *               "planHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *               "paidFen": 12900,
                     *               "premiumFen": 12900,
                     *               "ratioBp": 6000
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiProgramWhatIfsWhatIfId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 wif_ 开头 · id, begins wif_ */
                whatIfId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "whatIfId": "wif_001jdq3v5k8e7trw0000000000",
                     *       "planCode": "2026",
                     *       "wish": {
                     *         "planCode": "2026",
                     *         "againstCode": "042199",
                     *         "figures": [
                     *           {
                     *             "path": "inpatient.deductible.amount",
                     *             "value": "12000元"
                     *           }
                     *         ],
                     *         "grid": [
                     *           {
                     *             "path": "inpatient.deductible.amount",
                     *             "from": "12000元",
                     *             "to": "12000元",
                     *             "step": "12000元"
                     *           }
                     *         ],
                     *         "goal": {
                     *           "is": "floor",
                     *           "rate": "示例"
                     *         },
                     *         "on": "2025-12-31"
                     *       },
                     *       "told": {
                     *         "figures": [
                     *           {
                     *             "name": {
                     *               "zh": "中文说明",
                     *               "en": "Words in English"
                     *             },
                     *             "kind": "claim",
                     *             "value": 1
                     *           }
                     *         ],
                     *         "grid": [
                     *           {
                     *             "name": {
                     *               "zh": "中文说明",
                     *               "en": "Words in English"
                     *             },
                     *             "kind": "claim",
                     *             "from": 1,
                     *             "to": 1,
                     *             "step": 1
                     *           }
                     *         ]
                     *       },
                     *       "state": "requested",
                     *       "donePeople": 1,
                     *       "allPeople": 1,
                     *       "requestedAt": "2025-11-20T01:30:00.000Z",
                     *       "finishedAt": "2025-11-20T01:30:00.000Z",
                     *       "result": {
                     *         "planYear": 2026,
                     *         "bookMark": "示例",
                     *         "report": {
                     *           "book": {
                     *             "lines": 1,
                     *             "persons": 1,
                     *             "kinds": {
                     *               "code": 1
                     *             },
                     *             "errors": 1
                     *           },
                     *           "floorBp": 6000,
                     *           "before": {
                     *             "planCode": "2026",
                     *             "planHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *             "paidFen": 12900,
                     *             "premiumFen": 12900,
                     *             "ratioBp": 6000,
                     *             "reachesFloor": false,
                     *             "premiumForFloorFen": 12900,
                     *             "atDate": {
                     *               "on": "2026-01-05",
                     *               "paidFen": 12900,
                     *               "approvedFen": 12900,
                     *               "reportedFen": 12900,
                     *               "incurredFen": 12900,
                     *               "prior": {
                     *                 "expectedFen": 12900,
                     *                 "developed": 1,
                     *                 "ultimateFen": 12900
                     *               },
                     *               "triangle": {
                     *                 "months": [
                     *                   "2026-03"
                     *                 ],
                     *                 "rows": [
                     *                   [
                     *                     1
                     *                   ]
                     *                 ],
                     *                 "ultimates": [
                     *                   12900
                     *                 ],
                     *                 "notReportedFen": 12900
                     *               }
                     *             }
                     *           },
                     *           "after": {
                     *             "planCode": "2026",
                     *             "planHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *             "paidFen": 12900,
                     *             "premiumFen": 12900,
                     *             "ratioBp": 6000,
                     *             "reachesFloor": false,
                     *             "premiumForFloorFen": 12900,
                     *             "atDate": {
                     *               "on": "2026-01-05",
                     *               "paidFen": 12900,
                     *               "approvedFen": 12900,
                     *               "reportedFen": 12900,
                     *               "incurredFen": 12900,
                     *               "prior": {
                     *                 "expectedFen": 12900,
                     *                 "developed": 1,
                     *                 "ultimateFen": 12900
                     *               },
                     *               "triangle": {
                     *                 "months": [
                     *                   "2026-03"
                     *                 ],
                     *                 "rows": [
                     *                   [
                     *                     1
                     *                   ]
                     *                 ],
                     *                 "ultimates": [
                     *                   12900
                     *                 ],
                     *                 "notReportedFen": 12900
                     *               }
                     *             }
                     *           },
                     *           "benefits": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "name": "测试甲",
                     *               "beforeFen": 12900,
                     *               "afterFen": 12900
                     *             }
                     *           ],
                     *           "groups": {
                     *             "ageBand": [
                     *               {
                     *                 "key": "benefits[0].deductible.amount",
                     *                 "people": 1,
                     *                 "burdenFen": 12900,
                     *                 "beforeFen": 12900,
                     *                 "afterFen": 12900
                     *               }
                     *             ],
                     *             "district": [
                     *               {
                     *                 "key": "benefits[0].deductible.amount",
                     *                 "people": 1,
                     *                 "burdenFen": 12900,
                     *                 "beforeFen": 12900,
                     *                 "afterFen": 12900
                     *               }
                     *             ],
                     *             "insutype": [
                     *               {
                     *                 "key": "benefits[0].deductible.amount",
                     *                 "people": 1,
                     *                 "burdenFen": 12900,
                     *                 "beforeFen": 12900,
                     *                 "afterFen": 12900
                     *               }
                     *             ],
                     *             "health": [
                     *               {
                     *                 "key": "benefits[0].deductible.amount",
                     *                 "people": 1,
                     *                 "burdenFen": 12900,
                     *                 "beforeFen": 12900,
                     *                 "afterFen": 12900
                     *               }
                     *             ]
                     *           },
                     *           "changes": {
                     *             "gain": {
                     *               "people": 1,
                     *               "fen": 12900
                     *             },
                     *             "lose": {
                     *               "people": 1,
                     *               "fen": 12900
                     *             },
                     *             "same": 1,
                     *             "histogram": [
                     *               {
                     *                 "aboveFen": 12900,
                     *                 "upToFen": 12900,
                     *                 "gain": 1,
                     *                 "lose": 1
                     *               }
                     *             ],
                     *             "largest": {
                     *               "gain": [
                     *                 {
                     *                   "ordinal": 1,
                     *                   "ageBand": "示例",
                     *                   "district": "示例",
                     *                   "fen": 12900
                     *                 }
                     *               ],
                     *               "lose": [
                     *                 {
                     *                   "ordinal": 1,
                     *                   "ageBand": "示例",
                     *                   "district": "示例",
                     *                   "fen": 12900
                     *                 }
                     *               ]
                     *             }
                     *           }
                     *         },
                     *         "unpaid": [
                     *           {
                     *             "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *             "status": "示例",
                     *             "codes": [
                     *               "inpatient-in-scope"
                     *             ]
                     *           }
                     *         ],
                     *         "unpaidCount": 1,
                     *         "words": {
                     *           "code": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           }
                     *         },
                     *         "search": {
                     *           "goal": {
                     *             "is": "示例",
                     *             "rate": 1
                     *           },
                     *           "isMet": false,
                     *           "found": [
                     *             {
                     *               "parameter": {
                     *                 "path": "plans/2026.yaml",
                     *                 "kind": "claim",
                     *                 "name": {
                     *                   "zh": "中文说明",
                     *                   "en": "Words in English"
                     *                 },
                     *                 "value": 1
                     *               },
                     *               "to": 1,
                     *               "paidFen": 12900,
                     *               "premiumFen": 12900,
                     *               "ratioBp": 6000
                     *             }
                     *           ],
                     *           "skipped": [
                     *             {
                     *               "path": "plans/2026.yaml",
                     *               "kind": "claim",
                     *               "name": {
                     *                 "zh": "中文说明",
                     *                 "en": "Words in English"
                     *               }
                     *             }
                     *           ]
                     *         },
                     *         "grid": {
                     *           "axes": [
                     *             {
                     *               "path": "plans/2026.yaml",
                     *               "kind": "claim",
                     *               "name": {
                     *                 "zh": "中文说明",
                     *                 "en": "Words in English"
                     *               }
                     *             }
                     *           ],
                     *           "points": [
                     *             {
                     *               "values": [
                     *                 1
                     *               ],
                     *               "planHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *               "paidFen": 12900,
                     *               "premiumFen": 12900,
                     *               "ratioBp": 6000
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiQuotes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "insured": [
                 *         "psn_001jdq3v5k8e7trw0000000000"
                 *       ],
                 *       "level": "standard"
                 *     }
                 */
                "application/json": {
                    /** @description 本人和家庭成员 · oneself and members of one’s household */
                    insured: string[];
                    /** @description 保障档次，默认第一个 · plan level, the first unless stated */
                    level?: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "planCode": "2026",
                     *       "planTitle": "2026年度方案（示例）",
                     *       "coverFrom": "2026-01-05",
                     *       "coverTo": "2026-01-05",
                     *       "windowFrom": "2026-01-05",
                     *       "windowTo": "2026-01-05",
                     *       "windowOpen": false,
                     *       "lines": [
                     *         {
                     *           "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *           "name": "测试甲",
                     *           "eligible": "yes",
                     *           "alreadyCovered": false,
                     *           "pathway": {
                     *             "code": "inpatient-in-scope",
                     *             "name": "测试甲",
                     *             "clause": "Q4"
                     *           },
                     *           "eligibilityReasons": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "text": "住院政策范围内自付按档赔付",
                     *               "textEn": "Inpatient self-pay in scope is paid by bands",
                     *               "clause": "Q4"
                     *             }
                     *           ],
                     *           "proofs": [
                     *             {
                     *               "fact": "worksHere",
                     *               "state": "wanted"
                     *             }
                     *           ],
                     *           "amountFen": 12900,
                     *           "price": {
                     *             "code": "inpatient-in-scope",
                     *             "name": "测试甲",
                     *             "clause": "Q4",
                     *             "illustrative": false
                     *           },
                     *           "priceReasons": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "text": "住院政策范围内自付按档赔付",
                     *               "textEn": "Inpatient self-pay in scope is paid by bands",
                     *               "clause": "Q4"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "totalFen": 12900
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        coverFrom: string;
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        coverTo: string;
                        lines: {
                            alreadyCovered: boolean;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            amountFen: number | null;
                            eligibilityReasons: {
                                clause: string | null;
                                code: string;
                                text: string;
                                textEn: string;
                            }[];
                            /** @enum {string} */
                            eligible: "yes" | "no" | "person";
                            name: string;
                            pathway: {
                                clause: string | null;
                                code: string;
                                name: string;
                            } | null;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            price: {
                                clause: string | null;
                                code: string;
                                illustrative: boolean;
                                name: string;
                            } | null;
                            priceReasons: {
                                clause: string | null;
                                code: string;
                                text: string;
                                textEn: string;
                            }[];
                            proofs: {
                                /** @enum {string} */
                                fact: "worksHere" | "studiesHere" | "dischargedThisYear" | "needy";
                                /** @enum {string} */
                                state: "wanted" | "waiting" | "refused";
                            }[];
                        }[];
                        planCode: string;
                        planTitle: string;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        totalFen: number;
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        windowFrom: string;
                        windowOpen: boolean;
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        windowTo: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiReportsOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "label": {
                     *         "zh": "中文说明",
                     *         "en": "Words in English"
                     *       },
                     *       "asOfOn": "2026-01-05",
                     *       "cycles": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "name": "测试甲",
                     *           "average": {
                     *             "of": "pooled",
                     *             "ofClause": "Q4",
                     *             "figure": "paid",
                     *             "formula": {
                     *               "zh": "中文说明",
                     *               "en": "Words in English"
                     *             },
                     *             "planYears": [
                     *               2026
                     *             ],
                     *             "numeratorFen": 12900,
                     *             "denominatorFen": 12900,
                     *             "shownBp": 6000,
                     *             "bar": {
                     *               "kind": "floor",
                     *               "rateBp": 6000,
                     *               "clause": "Q4",
                     *               "illustrative": false,
                     *               "met": false,
                     *               "alarmed": false,
                     *               "alarmBp": 6000,
                     *               "settled": false,
                     *               "decides": false
                     *             }
                     *           },
                     *           "years": [
                     *             {
                     *               "planYear": 2026,
                     *               "plan": {
                     *                 "code": "inpatient-in-scope",
                     *                 "title": "没有找到"
                     *               },
                     *               "cover": {
                     *                 "from": "2026-01-05",
                     *                 "to": "2026-01-05"
                     *               },
                     *               "phase": "upcoming",
                     *               "started": false,
                     *               "ended": false,
                     *               "enrolled": 1,
                     *               "claims": {
                     *                 "total": 1,
                     *                 "paid": 1,
                     *                 "open": 1,
                     *                 "peoplePaid": 1
                     *               },
                     *               "expectedBp": 6000,
                     *               "figures": [
                     *                 {
                     *                   "code": "paid",
                     *                   "name": {
                     *                     "zh": "中文说明",
                     *                     "en": "Words in English"
                     *                   },
                     *                   "formula": {
                     *                     "zh": "中文说明",
                     *                     "en": "Words in English"
                     *                   },
                     *                   "numeratorFen": 12900,
                     *                   "denominatorFen": 12900,
                     *                   "shownBp": 6000,
                     *                   "bar": {
                     *                     "kind": "floor",
                     *                     "rateBp": 6000,
                     *                     "clause": "Q4",
                     *                     "illustrative": false,
                     *                     "met": false,
                     *                     "alarmed": false,
                     *                     "alarmBp": 6000,
                     *                     "settled": false,
                     *                     "decides": false
                     *                   },
                     *                   "numerator": [
                     *                     {
                     *                       "code": "inpatient-in-scope",
                     *                       "name": {
                     *                         "zh": "中文说明",
                     *                         "en": "Words in English"
                     *                       },
                     *                       "amountFen": 12900,
                     *                       "from": "ledger",
                     *                       "account": "6200000000000001"
                     *                     }
                     *                   ],
                     *                   "denominator": [
                     *                     {
                     *                       "code": "inpatient-in-scope",
                     *                       "name": {
                     *                         "zh": "中文说明",
                     *                         "en": "Words in English"
                     *                       },
                     *                       "amountFen": 12900,
                     *                       "from": "ledger",
                     *                       "account": "6200000000000001"
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiReportsYearsPlanYearEnrolled: {
        parameters: {
            query: {
                /** @description 分组方式 · what to group by */
                by: "price" | "pathway" | "channel";
            };
            header?: never;
            path: {
                /** @description 保障年度 · plan year */
                planYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "planYear": 2026,
                     *       "by": "price",
                     *       "asOfOn": "2026-01-05",
                     *       "cells": [
                     *         {
                     *           "key": "benefits[0].deductible.amount",
                     *           "name": "测试甲",
                     *           "count": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        asOfOn: string;
                        /** @enum {string} */
                        by: "price" | "pathway" | "channel";
                        cells: {
                            /** @description 不足 10 人或可推算时为 null · null when small or inferable */
                            count: number | null;
                            key: string;
                            name: string;
                        }[];
                        planYear: number;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiReportsYearsPlanYearTrend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 保障年度 · plan year */
                planYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "planYear": 2026,
                     *       "asOfOn": "2026-01-05",
                     *       "months": [
                     *         {
                     *           "month": "2026-03",
                     *           "premiumFen": 12900,
                     *           "approvedFen": 12900,
                     *           "paidFen": 12900
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        asOfOn: string;
                        months: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            approvedFen: number;
                            month: string;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            paidFen: number;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            premiumFen: number;
                        }[];
                        planYear: number;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "19900000001",
                 *       "code": "042199"
                 *     }
                 */
                "application/json": {
                    /** @example 042199 */
                    code: string;
                    /** @example 19900000001 */
                    phone: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiSignInCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "19900000001"
                 *     }
                 */
                "application/json": {
                    /** @example 19900000001 */
                    phone: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sent": true,
                     *       "validSeconds": 300,
                     *       "againSeconds": 60
                     *     }
                     */
                    "application/json": {
                        againSeconds: number;
                        /** @enum {boolean} */
                        sent: true;
                        validSeconds: number;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiSignInStartOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffClaimQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": [
                     *         {
                     *           "status": "received",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "asked": 1,
                     *       "items": [
                     *         {
                     *           "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *           "settlementId": "S00000001",
                     *           "insuredNameMasked": "测**",
                     *           "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *           "policyId": "pol_001jdq3v5k8e7trw0000000000",
                     *           "planCode": "2026",
                     *           "planYear": 2026,
                     *           "institutionCode": "H99000100001",
                     *           "institutionName": "示例市第一医院",
                     *           "treatedOn": "2026-01-05",
                     *           "route": "one-stop",
                     *           "payee": "institution",
                     *           "status": "received",
                     *           "reason": {
                     *             "code": "inpatient-in-scope",
                     *             "text": {
                     *               "zh": "中文说明",
                     *               "en": "Words in English"
                     *             }
                     *           },
                     *           "burdenFen": 12900,
                     *           "payableFen": 12900,
                     *           "bookedFen": 12900,
                     *           "paidFen": 12900,
                     *           "receivedOn": "2026-01-05",
                     *           "dueOn": "2026-01-05",
                     *           "dueProvisional": false,
                     *           "paidOn": "2026-01-05",
                     *           "reviewAsked": false
                     *         }
                     *       ],
                     *       "reversals": [
                     *         {
                     *           "recordId": "str_001jdq3v5k8e7trw0000000000",
                     *           "settlementId": "S00000001",
                     *           "originalSettlementId": "S00000001",
                     *           "status": "received",
                     *           "reason": {
                     *             "code": "inpatient-in-scope",
                     *             "text": {
                     *               "zh": "中文说明",
                     *               "en": "Words in English"
                     *             }
                     *           },
                     *           "totalFen": 12900,
                     *           "receivedAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        asked: number;
                        counts: {
                            count: number;
                            /** @enum {string} */
                            status: "received" | "unmatched" | "review" | "ready" | "approved" | "paying" | "paid" | "zero" | "denied" | "reversed";
                        }[];
                        items: components["schemas"]["ClaimRow"][];
                        reversals: {
                            originalSettlementId: string | null;
                            reason: {
                                code: string;
                                text: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            receivedAt: string;
                            /** @example str_001jdq3v5k8e7trw0000000000 */
                            recordId: string;
                            settlementId: string;
                            /** @enum {string} */
                            status: "received" | "waiting" | "review" | "applied" | "dismissed";
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            totalFen: number;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffClaims: {
        parameters: {
            query?: {
                /** @description 当事人申请了复核 · the insured asked for a review */
                asked?: "true";
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                cursor?: string;
                /** @description 定点机构代码 · institution code (fixmedins_code) */
                institution?: string;
                /** @description 每页条数 · rows a page */
                limit?: number;
                /** @description 编号，以 psn_ 开头 · id, begins psn_ */
                personId?: string;
                /** @description 保障年度 · plan year */
                planYear?: number;
                /** @description 编号，以 pol_ 开头 · id, begins pol_ */
                policyId?: string;
                /** @description 医保结算单号 · settlement id */
                settlementId?: string;
                /** @description 以逗号分隔 · separated by commas */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *           "settlementId": "S00000001",
                     *           "insuredNameMasked": "测**",
                     *           "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *           "policyId": "pol_001jdq3v5k8e7trw0000000000",
                     *           "planCode": "2026",
                     *           "planYear": 2026,
                     *           "institutionCode": "H99000100001",
                     *           "institutionName": "示例市第一医院",
                     *           "treatedOn": "2026-01-05",
                     *           "route": "one-stop",
                     *           "payee": "institution",
                     *           "status": "received",
                     *           "reason": {
                     *             "code": "inpatient-in-scope",
                     *             "text": {
                     *               "zh": "中文说明",
                     *               "en": "Words in English"
                     *             }
                     *           },
                     *           "burdenFen": 12900,
                     *           "payableFen": 12900,
                     *           "bookedFen": 12900,
                     *           "paidFen": 12900,
                     *           "receivedOn": "2026-01-05",
                     *           "dueOn": "2026-01-05",
                     *           "dueProvisional": false,
                     *           "paidOn": "2026-01-05",
                     *           "reviewAsked": false
                     *         }
                     *       ],
                     *       "next": "clm_001jdq3v5k8e7trw0000000000"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ClaimRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffClaimsClaimId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "settlementId": "S00000001",
                     *       "insuredNameMasked": "测**",
                     *       "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *       "policyId": "pol_001jdq3v5k8e7trw0000000000",
                     *       "planCode": "2026",
                     *       "planYear": 2026,
                     *       "institutionCode": "H99000100001",
                     *       "institutionName": "示例市第一医院",
                     *       "treatedOn": "2026-01-05",
                     *       "route": "one-stop",
                     *       "payee": "institution",
                     *       "status": "received",
                     *       "reason": {
                     *         "code": "inpatient-in-scope",
                     *         "text": {
                     *           "zh": "中文说明",
                     *           "en": "Words in English"
                     *         }
                     *       },
                     *       "burdenFen": 12900,
                     *       "payableFen": 12900,
                     *       "bookedFen": 12900,
                     *       "paidFen": 12900,
                     *       "receivedOn": "2026-01-05",
                     *       "dueOn": "2026-01-05",
                     *       "dueProvisional": false,
                     *       "paidOn": "2026-01-05",
                     *       "reviewAsked": false,
                     *       "planTitle": "2026年度方案（示例）",
                     *       "admittedOn": "2026-01-05",
                     *       "medType": "21",
                     *       "medTypeName": "普通住院",
                     *       "basic": {
                     *         "totalFen": 12900,
                     *         "fundsFen": 12900,
                     *         "hospitalFen": 12900,
                     *         "burdenFen": 12900
                     *       },
                     *       "parts": {
                     *         "inScopeSelfPayFen": 12900,
                     *         "classBFirstPayFen": 12900,
                     *         "overPriceCapFen": 12900,
                     *         "outOfCatalogueFen": 12900
                     *       },
                     *       "benefits": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "name": "测试甲",
                     *           "clause": "Q4",
                     *           "eligibleFen": 12900,
                     *           "deductibleUsedFen": 12900,
                     *           "payableFen": 12900,
                     *           "reasons": [
                     *             {
                     *               "code": "inpatient-in-scope",
                     *               "clause": "Q4",
                     *               "text": "住院政策范围内自付按档赔付"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "excluded": [
                     *         {
                     *           "feedetlSn": "1",
                     *           "item": "床位费",
                     *           "code": "inpatient-in-scope",
                     *           "name": "测试甲",
                     *           "clause": "Q4",
                     *           "amountFen": 12900
                     *         }
                     *       ],
                     *       "notCoveredFen": 12900,
                     *       "warnings": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "text": "住院政策范围内自付按档赔付",
                     *           "field": "body.name"
                     *         }
                     *       ],
                     *       "year": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "name": "测试甲",
                     *           "countedFen": 12900,
                     *           "deductibleFen": 12900,
                     *           "leftFen": 12900,
                     *           "paidFen": 12900,
                     *           "capFen": 12900
                     *         }
                     *       ],
                     *       "adjudications": [
                     *         {
                     *           "adjudicationId": "adj_001jdq3v5k8e7trw0000000000",
                     *           "versionNo": 1,
                     *           "kind": "claim",
                     *           "status": "payable",
                     *           "chainNo": 1,
                     *           "payableFen": 12900,
                     *           "planVersionId": "plv_001jdq3v5k8e7trw0000000000",
                     *           "cityHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "decidedBy": "system:flows",
                     *           "decidedAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "entries": [
                     *         {
                     *           "postingId": "pst_001jdq3v5k8e7trw0000000000",
                     *           "eventCode": "claim.approved",
                     *           "fromAccount": "claims:incurred",
                     *           "toAccount": "claims:payable",
                     *           "amountFen": 12900,
                     *           "planYear": 2026,
                     *           "bookedOn": "2026-01-05"
                     *         }
                     *       ],
                     *       "history": [
                     *         {
                     *           "what": "approved",
                     *           "fromStatus": "received",
                     *           "toStatus": "received",
                     *           "actor": "staff",
                     *           "actorName": "理赔审核岗",
                     *           "note": "已核对原始单据",
                     *           "happenedAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "fourEyes": {
                     *         "required": false,
                     *         "aboveFen": 12900,
                     *         "confirmed": false
                     *       },
                     *       "actions": [
                     *         "review"
                     *       ],
                     *       "clinical": {
                     *         "certificateMasked": "990000********001X",
                     *         "diagnoses": [
                     *           {
                     *             "code": "inpatient-in-scope",
                     *             "name": "测试甲"
                     *           }
                     *         ],
                     *         "lines": [
                     *           {
                     *             "feedetlSn": "1",
                     *             "code": "inpatient-in-scope",
                     *             "name": "测试甲",
                     *             "totalFen": 12900,
                     *             "inScopeFen": 12900,
                     *             "classBFirstPayFen": 12900,
                     *             "overPriceCapFen": 12900,
                     *             "outOfCatalogueFen": 12900
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffClaimsClaimIdAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "测试甲",
                 *       "account": "6200000000000001"
                 *     }
                 */
                "application/json": {
                    account: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "status": "received"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimActed"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffClaimsClaimIdAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "status": "received"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimActed"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffClaimsClaimIdApproval: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "status": "received"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimActed"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffClaimsClaimIdConfirmation: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "status": "received"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimActed"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffClaimsClaimIdDenial: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "RETURNED",
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    note: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "status": "received"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimActed"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffClaimsClaimIdMatch: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "已核对原始单据",
                 *       "policyId": "pol_001jdq3v5k8e7trw0000000000"
                 *     }
                 */
                "application/json": {
                    note: string;
                    /**
                     * @description 编号，以 pol_ 开头 · id, begins pol_
                     * @example pol_001jdq3v5k8e7trw0000000000
                     */
                    policyId?: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "status": "received"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimActed"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffClaimsClaimIdRedo: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "status": "received"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimActed"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffClaimsClaimIdReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "status": "received"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimActed"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffClaimsClaimIdReversal: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "status": "received"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimActed"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffClaimsClaimIdReview: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 clm_ 开头 · id, begins clm_ */
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "causeCode": "illness",
                 *       "thirdPartyPortion": "70%",
                 *       "ward": "ordinary",
                 *       "settledByBasic": false,
                 *       "outOfTownFiled": false,
                 *       "filedOn": "2026-01-05",
                 *       "otherCoverPaid": "1000.00",
                 *       "lateAssistance": "042199",
                 *       "conditions": [
                 *         {
                 *           "code": "inpatient-in-scope",
                 *           "diagnosedOn": "2026-01-05"
                 *         }
                 *       ],
                 *       "accepted": [
                 *         "示例"
                 *       ],
                 *       "note": "已核对原始单据"
                 *     }
                 */
                "application/json": {
                    accepted?: string[];
                    /** @enum {string} */
                    causeCode?: "illness" | "accident" | "third-party" | "work-injury" | "public-health";
                    conditions?: {
                        code: string;
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        diagnosedOn: string | null;
                    }[];
                    /**
                     * Format: date
                     * @example 2026-01-05
                     */
                    filedOn?: string;
                    lateAssistance?: string;
                    note: string;
                    otherCoverPaid?: string;
                    outOfTownFiled?: boolean;
                    settledByBasic?: boolean;
                    thirdPartyPortion?: string;
                    /** @enum {string} */
                    ward?: "ordinary" | "special" | "international";
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "status": "received"
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimActed"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffCollections: {
        parameters: {
            query?: {
                /** @description 编号，以 col_ 开头 · id, begins col_ */
                cursor?: string;
                /** @description 每页条数 · rows a page */
                limit?: number;
                /** @description 状态 · state */
                state?: "created" | "pending" | "settled" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "collectionId": "col_001jdq3v5k8e7trw0000000000",
                     *           "channel": "wechat",
                     *           "tradeNo": "0192f0c1000070008000000000000003",
                     *           "amountFen": 12900,
                     *           "planYear": 2026,
                     *           "state": "created",
                     *           "createdAt": "2025-11-20T01:30:00.000Z",
                     *           "paidAt": "2025-11-20T01:30:00.000Z",
                     *           "settledAt": "2025-11-20T01:30:00.000Z",
                     *           "refundAskedFen": 12900
                     *         }
                     *       ],
                     *       "next": "clm_001jdq3v5k8e7trw0000000000"
                     *     }
                     */
                    "application/json": {
                        items: {
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            amountFen: number;
                            channel: string;
                            /** @example col_001jdq3v5k8e7trw0000000000 */
                            collectionId: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            paidAt: string | null;
                            planYear: number;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            refundAskedFen: number;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            settledAt: string | null;
                            /** @enum {string} */
                            state: "created" | "pending" | "settled" | "closed";
                            tradeNo: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffEmployersTaxStatement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "wagesFen": 1000000000,
                 *       "otherPlansFen": 42000000,
                 *       "thisPlanFen": 12000000,
                 *       "dependantsFen": 0,
                 *       "coversAllStaff": true
                 *     }
                 */
                "application/json": {
                    coversAllStaff: boolean;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    dependantsFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    otherPlansFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    thisPlanFen: number;
                    /**
                     * Format: int64
                     * @description 单位：分 · in fen
                     * @example 12900
                     */
                    wagesFen: number;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "capFen": 50000000,
                     *       "countedFen": 54000000,
                     *       "deductibleFen": 50000000,
                     *       "excessFen": 4000000,
                     *       "notes": [
                     *         {
                     *           "zh": "依据财税〔2009〕27号…",
                     *           "en": "By notice 财税〔2009〕27号…"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        capFen: number;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        countedFen: number;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        deductibleFen: number;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        excessFen: number;
                        notes: {
                            en: string;
                            zh: string;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffEvidenceEvidenceIdDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 evd_ 开头 · id, begins evd_ */
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accepted": false
                 *     }
                 */
                "application/json": {
                    accepted: boolean;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffMembership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "membershipId": "mbr_001jdq3v5k8e7trw0000000000"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 编号，以 mbr_ 开头 · id, begins mbr_
                     * @example mbr_001jdq3v5k8e7trw0000000000
                     */
                    membershipId: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "mbr_001jdq3v5k8e7trw0000000000",
                     *       "tenantId": "example-city",
                     *       "tenantName": "示例惠民保",
                     *       "role": "claims-reviewer",
                     *       "coinsurer": "jia"
                     *     }
                     */
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffPaymentAlarms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "alarmId": "evd_001jdq3v5k8e7trw0000000000",
                     *           "kind": "unknown-order",
                     *           "subjectKind": "event",
                     *           "subjectId": "0192f0c1-0000-7000-8000-000000000002",
                     *           "raisedAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** @example evd_001jdq3v5k8e7trw0000000000 */
                            alarmId: string;
                            /** @enum {string} */
                            kind: "unknown-order" | "wrong-amount" | "wrong-merchant" | "refund-failed" | "payout-returned";
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            raisedAt: string;
                            subjectId: string;
                            /** @enum {string} */
                            subjectKind: "event" | "refund" | "disbursement";
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffPaymentAlarmsAlarmIdClosing: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 evd_ 开头 · id, begins evd_ */
                alarmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffPaymentAlarmsAlarmIdRefund: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 evd_ 开头 · id, begins evd_ */
                alarmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "refundId": "rfd_001jdq3v5k8e7trw0000000000"
                     *     }
                     */
                    "application/json": {
                        /** @example rfd_001jdq3v5k8e7trw0000000000 */
                        refundId: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffPersonsPersonIdIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 psn_ 开头 · id, begins psn_ */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accepted": false
                 *     }
                 */
                "application/json": {
                    accepted: boolean;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffPersonsPersonIdUnmasking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 psn_ 开头 · id, begins psn_ */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "call-verification"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    reason: "call-verification" | "claim-review" | "payment-return" | "complaint" | "correction" | "court-or-supervisor";
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "测试甲",
                     *       "certificateKind": "01",
                     *       "certificateNumber": "99000019900307001X"
                     *     }
                     */
                    "application/json": {
                        certificateKind: string;
                        certificateNumber: string;
                        name: string;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffPersonsSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "张三",
                 *       "certificateNumber": "990000198001010012"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 完整证件号码 · the whole certificate number
                     * @example 990000198001010012
                     */
                    certificateNumber?: string;
                    /**
                     * @description 证件上的全名 · the full name on the certificate
                     * @example 张三
                     */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *           "nameMasked": "测**",
                     *           "certificateMasked": "990000********001X",
                     *           "birthYear": 2026
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: {
                            birthYear: number;
                            certificateMasked: string;
                            nameMasked: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffPolicies: {
        parameters: {
            query?: {
                /** @description 编号，以 pol_ 开头 · id, begins pol_ */
                cursor?: string;
                /** @description 每页条数 · rows a page */
                limit?: number;
                /** @description 编号，以 ord_ 开头 · id, begins ord_ */
                orderId?: string;
                /** @description 编号，以 psn_ 开头 · id, begins psn_ */
                personId?: string;
                /** @description 保障年度 · plan year */
                planYear?: number;
                /** @description 保单号 · policy number */
                policyNo?: string;
                /** @description 状态 · status */
                status?: "live" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "policyId": "pol_001jdq3v5k8e7trw0000000000",
                     *           "policyNo": "2026-2BCD-EFGH-JKLMN",
                     *           "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *           "planCode": "2026",
                     *           "planYear": 2026,
                     *           "insuredNameMasked": "测**",
                     *           "status": "in-force",
                     *           "coverFrom": "2026-01-05",
                     *           "coverTo": "2026-01-05",
                     *           "premiumFen": 12900,
                     *           "priceName": "成年人",
                     *           "channel": "wechat",
                     *           "issuedAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "next": "clm_001jdq3v5k8e7trw0000000000"
                     *     }
                     */
                    "application/json": {
                        items: {
                            channel: string;
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            coverFrom: string;
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            coverTo: string;
                            insuredNameMasked: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            issuedAt: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            planCode: string;
                            planYear: number;
                            /** @example pol_001jdq3v5k8e7trw0000000000 */
                            policyId: string;
                            policyNo: string;
                            /**
                             * Format: int64
                             * @description 单位：分 · in fen
                             * @example 12900
                             */
                            premiumFen: number;
                            priceName: string;
                            /** @enum {string} */
                            status: "in-force" | "waiting-for-cover" | "cancelled" | "ended";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffPoliciesPolicyId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 pol_ 开头 · id, begins pol_ */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policyId": "pol_001jdq3v5k8e7trw0000000000",
                     *       "policyNo": "2026-2BCD-EFGH-JKLMN",
                     *       "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *       "planCode": "2026",
                     *       "planYear": 2026,
                     *       "insuredNameMasked": "测**",
                     *       "status": "in-force",
                     *       "coverFrom": "2026-01-05",
                     *       "coverTo": "2026-01-05",
                     *       "premiumFen": 12900,
                     *       "priceName": "成年人",
                     *       "channel": "wechat",
                     *       "issuedAt": "2025-11-20T01:30:00.000Z",
                     *       "certificateMasked": "990000********001X",
                     *       "orderId": "ord_001jdq3v5k8e7trw0000000000",
                     *       "planVersionId": "plv_001jdq3v5k8e7trw0000000000",
                     *       "cityHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "noticeVersion": "v2026-1",
                     *       "noticeSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "pathway": {
                     *         "code": "inpatient-in-scope",
                     *         "name": "测试甲",
                     *         "clause": "Q4"
                     *       },
                     *       "price": {
                     *         "code": "inpatient-in-scope",
                     *         "name": "测试甲",
                     *         "clause": "Q4",
                     *         "illustrative": false
                     *       },
                     *       "eligibilityReasons": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "text": "住院政策范围内自付按档赔付",
                     *           "textEn": "Inpatient self-pay in scope is paid by bands",
                     *           "clause": "Q4"
                     *         }
                     *       ],
                     *       "priceReasons": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "text": "住院政策范围内自付按档赔付",
                     *           "textEn": "Inpatient self-pay in scope is paid by bands",
                     *           "clause": "Q4"
                     *         }
                     *       ],
                     *       "facts": [
                     *         {
                     *           "code": "inpatient-in-scope",
                     *           "label": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           },
                     *           "text": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           }
                     *         }
                     *       ],
                     *       "enrolledYears": 2026,
                     *       "continuousYears": 2026,
                     *       "collectionId": "col_001jdq3v5k8e7trw0000000000"
                     *     }
                     */
                    "application/json": {
                        certificateMasked: string;
                        channel: string;
                        cityHash: string;
                        /** @example col_001jdq3v5k8e7trw0000000000 */
                        collectionId: string | null;
                        continuousYears: number;
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        coverFrom: string;
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        coverTo: string;
                        eligibilityReasons: {
                            clause: string | null;
                            code: string;
                            text: string;
                            textEn: string;
                        }[];
                        enrolledYears: number;
                        /** @description 决定所依据的事实，不知道的不列 · the facts the decision rests on; those not known are left out */
                        facts: {
                            code: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            text: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        insuredNameMasked: string;
                        /**
                         * Format: date-time
                         * @example 2025-11-20T01:30:00.000Z
                         */
                        issuedAt: string;
                        noticeSha256: string;
                        noticeVersion: string;
                        /** @example ord_001jdq3v5k8e7trw0000000000 */
                        orderId: string;
                        pathway: {
                            clause: string | null;
                            code: string;
                            name: string;
                        };
                        /** @example psn_001jdq3v5k8e7trw0000000000 */
                        personId: string;
                        planCode: string;
                        /** @example plv_001jdq3v5k8e7trw0000000000 */
                        planVersionId: string;
                        planYear: number;
                        /** @example pol_001jdq3v5k8e7trw0000000000 */
                        policyId: string;
                        policyNo: string;
                        /**
                         * Format: int64
                         * @description 单位：分 · in fen
                         * @example 12900
                         */
                        premiumFen: number;
                        price: {
                            clause: string | null;
                            code: string;
                            illustrative: boolean;
                            name: string;
                        };
                        priceName: string;
                        priceReasons: {
                            clause: string | null;
                            code: string;
                            text: string;
                            textEn: string;
                        }[];
                        /** @enum {string} */
                        status: "in-force" | "waiting-for-cover" | "cancelled" | "ended";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffResidentReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "identities": [
                     *         {
                     *           "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *           "name": "测试甲",
                     *           "certificateMasked": "990000********001X",
                     *           "birthOn": "2026-01-05"
                     *         }
                     *       ],
                     *       "evidence": [
                     *         {
                     *           "evidenceId": "evd_001jdq3v5k8e7trw0000000000",
                     *           "personId": "psn_001jdq3v5k8e7trw0000000000",
                     *           "nameMasked": "测**",
                     *           "fact": "worksHere",
                     *           "note": "已核对原始单据",
                     *           "submittedAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        evidence: {
                            /** @example evd_001jdq3v5k8e7trw0000000000 */
                            evidenceId: string;
                            fact: string;
                            nameMasked: string;
                            note: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                            /**
                             * Format: date-time
                             * @example 2025-11-20T01:30:00.000Z
                             */
                            submittedAt: string;
                        }[];
                        identities: {
                            /**
                             * Format: date
                             * @example 2026-01-05
                             */
                            birthOn: string;
                            certificateMasked: string;
                            name: string;
                            /** @example psn_001jdq3v5k8e7trw0000000000 */
                            personId: string;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffReversalsRecordIdDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description 同一请求重发时不变 · unchanged when the same request is sent again */
                "Idempotency-Key": string;
            };
            path: {
                /** @description 编号，以 str_ 开头 · id, begins str_ */
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "retry"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    decision: "retry" | "dismiss";
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "received",
                     *       "reason": "RETURNED"
                     *     }
                     */
                    "application/json": {
                        reason: string | null;
                        /** @enum {string} */
                        status: "received" | "waiting" | "review" | "applied" | "dismissed";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffRostersCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffRostersErrorWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffRostersTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "042199"
                 *     }
                 */
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "memberships": [
                     *         {
                     *           "id": "mbr_001jdq3v5k8e7trw0000000000",
                     *           "tenantId": "example-city",
                     *           "tenantName": "示例惠民保",
                     *           "role": "claims-reviewer",
                     *           "coinsurer": "jia"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        memberships: components["schemas"]["Membership"][];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "测试甲",
                     *       "email": "reviewer@example.org",
                     *       "membership": {
                     *         "id": "mbr_001jdq3v5k8e7trw0000000000",
                     *         "tenantId": "example-city",
                     *         "tenantName": "示例惠民保",
                     *         "role": "claims-reviewer",
                     *         "coinsurer": "jia"
                     *       },
                     *       "memberships": [
                     *         {
                     *           "id": "mbr_001jdq3v5k8e7trw0000000000",
                     *           "tenantId": "example-city",
                     *           "tenantName": "示例惠民保",
                     *           "role": "claims-reviewer",
                     *           "coinsurer": "jia"
                     *         }
                     *       ],
                     *       "permissions": [
                     *         "示例"
                     *       ],
                     *       "business": {
                     *         "on": "2026-01-05",
                     *         "isDemo": false
                     *       }
                     *     }
                     */
                    "application/json": {
                        business: {
                            isDemo: boolean;
                            on: string;
                        };
                        email: string;
                        membership: components["schemas"]["Membership"];
                        memberships: components["schemas"]["Membership"][];
                        name: string;
                        permissions: string[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffSettlementFiles: {
        parameters: {
            query?: {
                /** @description 编号，以 imp_ 开头 · id, begins imp_ */
                cursor?: string;
                /** @description 每页条数 · rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "importId": "imp_001jdq3v5k8e7trw0000000000",
                     *           "fileName": "june.csv",
                     *           "format": "csv",
                     *           "rowsTotal": 1,
                     *           "rowsAccepted": 1,
                     *           "rowsRepeated": 1,
                     *           "rowsRefused": 1,
                     *           "receivedAt": "2025-11-20T01:30:00.000Z"
                     *         }
                     *       ],
                     *       "next": "clm_001jdq3v5k8e7trw0000000000"
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SettlementFile"][];
                        next: string | null;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffSettlementFiles: {
        parameters: {
            query: {
                /** @description 文件格式 · format of the file */
                format: "csv" | "jsonl";
                /** @description 名称 · name */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "importId": "imp_001jdq3v5k8e7trw0000000000",
                     *       "fileName": "june.csv",
                     *       "format": "csv",
                     *       "rowsTotal": 1,
                     *       "rowsAccepted": 1,
                     *       "rowsRepeated": 1,
                     *       "rowsRefused": 1,
                     *       "receivedAt": "2025-11-20T01:30:00.000Z",
                     *       "answers": [
                     *         {
                     *           "line": 1,
                     *           "setlId": "S00000001",
                     *           "outcome": "accepted",
                     *           "code": "inpatient-in-scope",
                     *           "field": "body.name",
                     *           "text": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SettlementFile"] & {
                        answers: {
                            code: string | null;
                            field: string | null;
                            line: number;
                            /** @enum {string} */
                            outcome: "accepted" | "repeated" | "refused";
                            setlId: string | null;
                            text: {
                                en: string;
                                zh: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiStaffSettlementFilesImportId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 编号，以 imp_ 开头 · id, begins imp_ */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "importId": "imp_001jdq3v5k8e7trw0000000000",
                     *       "fileName": "june.csv",
                     *       "format": "csv",
                     *       "rowsTotal": 1,
                     *       "rowsAccepted": 1,
                     *       "rowsRepeated": 1,
                     *       "rowsRefused": 1,
                     *       "receivedAt": "2025-11-20T01:30:00.000Z",
                     *       "answers": [
                     *         {
                     *           "line": 1,
                     *           "setlId": "S00000001",
                     *           "outcome": "accepted",
                     *           "code": "inpatient-in-scope",
                     *           "field": "body.name",
                     *           "text": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SettlementFile"] & {
                        answers: {
                            code: string | null;
                            field: string | null;
                            line: number;
                            /** @enum {string} */
                            outcome: "accepted" | "repeated" | "refused";
                            setlId: string | null;
                            text: {
                                en: string;
                                zh: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "reviewer@example.org",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": "second-factor"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        next: "second-factor";
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiStaffSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCallbacksTenantChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 支付渠道 · payment channel */
                channel: string;
                /** @description 城市代码 · slug of the city */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example 示例 */
                "application/json": string;
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCallbacksTenantBank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 城市代码 · slug of the city */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example 示例 */
                "application/json": string;
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": true
                     *     }
                     */
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1AdjudicationTrials: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": "2026",
                 *       "person": {},
                 *       "settlement": {},
                 *       "used": {
                 *         "code": 1
                 *       }
                 *     }
                 */
                "application/json": {
                    person: {
                        [key: string]: unknown;
                    };
                    plan: string;
                    settlement: {
                        [key: string]: unknown;
                    };
                    /** @default {} */
                    used?: {
                        [key: string]: number;
                    };
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "explanation": {
                     *         "setl_id": "S00000001",
                     *         "status": "payable",
                     *         "payableFen": 12900,
                     *         "burdenFen": 12900,
                     *         "notCoveredFen": 12900,
                     *         "benefits": [
                     *           {
                     *             "code": "inpatient-in-scope",
                     *             "eligibleFen": 12900,
                     *             "deductibleUsedFen": 12900,
                     *             "payableFen": 12900,
                     *             "reasons": [
                     *               {
                     *                 "code": "inpatient-in-scope",
                     *                 "clause": "Q4",
                     *                 "text": "住院政策范围内自付按档赔付"
                     *               }
                     *             ],
                     *             "counters": [
                     *               {
                     *                 "code": "inpatient-in-scope",
                     *                 "kind": "eligible",
                     *                 "ofFen": 12900,
                     *                 "beforeFen": 12900,
                     *                 "afterFen": 12900
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "excluded": [
                     *           {
                     *             "feedetl_sn": "1",
                     *             "code": "inpatient-in-scope",
                     *             "clause": "Q4",
                     *             "amountFen": 12900
                     *           }
                     *         ],
                     *         "warnings": [
                     *           {
                     *             "code": "inpatient-in-scope",
                     *             "field": "body.name",
                     *             "text": "住院政策范围内自付按档赔付"
                     *           }
                     *         ]
                     *       },
                     *       "error": {
                     *         "code": "inpatient-in-scope",
                     *         "field": "body.name",
                     *         "text": "住院政策范围内自付按档赔付"
                     *       }
                     *     }
                     */
                    "application/json": {
                        error: {
                            code: string;
                            field: string;
                            text: string;
                        } | null;
                        explanation: components["schemas"]["Explanation"];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1PrefundPayments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "payments": [
                 *         {
                 *           "insuplc_admdvs": "990001",
                 *           "setl_id": "S00000001",
                 *           "paid_amt": "8000.00",
                 *           "paid_on": "2026-01-05"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    payments: {
                        insuplc_admdvs: string;
                        paid_amt: string;
                        /**
                         * Format: date
                         * @example 2026-01-05
                         */
                        paid_on: string;
                        setl_id: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "answers": [
                     *         {
                     *           "insuplc_admdvs": "990001",
                     *           "setl_id": "S00000001",
                     *           "outcome": "booked",
                     *           "code": "inpatient-in-scope",
                     *           "text": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        answers: {
                            code: string | null;
                            insuplc_admdvs: string;
                            /** @enum {string} */
                            outcome: "booked" | "refused";
                            setl_id: string;
                            text: {
                                en: string;
                                zh: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1SettlementFiles: {
        parameters: {
            query: {
                /** @description 文件格式 · format of the file */
                format: "csv" | "jsonl";
                /** @description 名称 · name */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "importId": "imp_001jdq3v5k8e7trw0000000000",
                     *       "fileName": "june.csv",
                     *       "format": "csv",
                     *       "rowsTotal": 1,
                     *       "rowsAccepted": 1,
                     *       "rowsRepeated": 1,
                     *       "rowsRefused": 1,
                     *       "receivedAt": "2025-11-20T01:30:00.000Z",
                     *       "answers": [
                     *         {
                     *           "line": 1,
                     *           "setlId": "S00000001",
                     *           "outcome": "accepted",
                     *           "code": "inpatient-in-scope",
                     *           "field": "body.name",
                     *           "text": {
                     *             "zh": "中文说明",
                     *             "en": "Words in English"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SettlementFile"] & {
                        answers: {
                            code: string | null;
                            field: string | null;
                            line: number;
                            /** @enum {string} */
                            outcome: "accepted" | "repeated" | "refused";
                            setlId: string | null;
                            text: {
                                en: string;
                                zh: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getV1SettlementRecords: {
        parameters: {
            query: {
                /** @description 参保地行政区划 · division where insured */
                insuplc_admdvs: string;
                /** @description 医保结算单号 · settlement id */
                setl_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "insuplc_admdvs": "990001",
                     *       "setl_id": "S00000001",
                     *       "result": "received",
                     *       "reason": {
                     *         "code": "inpatient-in-scope",
                     *         "text": {
                     *           "zh": "中文说明",
                     *           "en": "Words in English"
                     *         }
                     *       },
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "psn_part_amt": "8000.00",
                     *       "oth_pay": "8000.00",
                     *       "psn_part_after": "8000.00",
                     *       "explanation": {
                     *         "setl_id": "S00000001",
                     *         "status": "payable",
                     *         "payableFen": 12900,
                     *         "burdenFen": 12900,
                     *         "notCoveredFen": 12900,
                     *         "benefits": [
                     *           {
                     *             "code": "inpatient-in-scope",
                     *             "eligibleFen": 12900,
                     *             "deductibleUsedFen": 12900,
                     *             "payableFen": 12900,
                     *             "reasons": [
                     *               {
                     *                 "code": "inpatient-in-scope",
                     *                 "clause": "Q4",
                     *                 "text": "住院政策范围内自付按档赔付"
                     *               }
                     *             ],
                     *             "counters": [
                     *               {
                     *                 "code": "inpatient-in-scope",
                     *                 "kind": "eligible",
                     *                 "ofFen": 12900,
                     *                 "beforeFen": 12900,
                     *                 "afterFen": 12900
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "excluded": [
                     *           {
                     *             "feedetl_sn": "1",
                     *             "code": "inpatient-in-scope",
                     *             "clause": "Q4",
                     *             "amountFen": 12900
                     *           }
                     *         ],
                     *         "warnings": [
                     *           {
                     *             "code": "inpatient-in-scope",
                     *             "field": "body.name",
                     *             "text": "住院政策范围内自付按档赔付"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SettlementAnswer"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postV1SettlementRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "setl_id": "S20250605000001",
                 *       "insuplc_admdvs": "990001",
                 *       "certno": "990000198001010012",
                 *       "psn_name": "张三",
                 *       "med_type": "21",
                 *       "fixmedins_code": "H99000100001",
                 *       "setl_time": "2025-06-05 15:30:00",
                 *       "begndate": "2025-06-01",
                 *       "enddate": "2025-06-05",
                 *       "medfee_sumamt": "40000.00",
                 *       "inscp_scp_amt": "40000.00",
                 *       "fund_pay_sumamt": "15000.00",
                 *       "hifp_pay": "15000.00",
                 *       "psn_part_amt": "25000.00"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 入院或就诊日 · admission
                     * @example 2025-06-01
                     */
                    begndate: string;
                    /**
                     * @description 证件号码 · certificate number
                     * @example 990000198001010012
                     */
                    certno?: string | null;
                    /**
                     * @description 公务员补助 · civil servants（元，不填为 0） · yuan, 0 unless stated
                     * @example 0.00
                     */
                    cvlserv_pay?: string | null;
                    /** @description 费用明细；没有时按总额理算 · fee lines; without them the totals alone count */
                    details?: {
                        /**
                         * @description 目录等级 01 甲 02 乙 03 自费 · 01 A, 02 B, 03 self-paid
                         * @example 01
                         */
                        chrgitm_lv?: string;
                        /**
                         * @description 金额 · amount
                         * @example 1000.00
                         */
                        det_item_fee_sumamt?: string;
                        /**
                         * @description 发生时间 · when it occurred
                         * @example 2025-06-02 09:00:00
                         */
                        fee_ocur_time?: string;
                        /**
                         * @description 流水号，必填且不重复 · serial, needed and unique
                         * @example 1
                         */
                        feedetl_sn?: string;
                        /**
                         * @description 全自费 · outside the catalogue
                         * @example 0.00
                         */
                        fulamt_ownpay_amt?: string;
                        /**
                         * @description 符合范围 · in scope
                         * @example 900.00
                         */
                        inscp_scp_amt?: string;
                        /**
                         * @description 收费类别 · charge type
                         * @example 09
                         */
                        med_chrgitm_type?: string;
                        /**
                         * @description 医保目录编码 · catalogue code
                         * @example XN63567
                         */
                        med_list_codg?: string;
                        /**
                         * @description 超限价 · above the price cap
                         * @example 0.00
                         */
                        overlmt_amt?: string;
                        /**
                         * @description 先行自付 · first pay
                         * @example 100.00
                         */
                        preselfpay_amt?: string;
                    }[] | null;
                    /**
                     * @description 慢特病病种 · chronic or special disease
                     * @example M00500
                     */
                    dise_codg?: string | null;
                    /** @description 诊断 · diagnoses */
                    diseinfo?: {
                        /**
                         * @description ICD-10 医保版 · national ICD-10
                         * @example I63.9
                         */
                        diag_code?: string;
                        /**
                         * @description 名称 · name
                         * @example 示例诊断
                         */
                        diag_name?: string;
                        /**
                         * @description 1 主要诊断 · 1 for the main one
                         * @example 1
                         */
                        maindiag_flag?: string;
                    }[] | null;
                    /**
                     * @description 出院或结束日 · discharge
                     * @example 2025-06-05
                     */
                    enddate: string;
                    /** @description 国家字段之外的事实；未知的键会被拒绝 · what the national form lacks; unknown keys are refused */
                    ext?: {
                        /**
                         * @description illness、accident、third-party、work-injury、public-health
                         * @example illness
                         */
                        causeCode?: string;
                        /**
                         * @description 冲销时：原结算单号 · of a reversal: the settlement it takes back
                         * @example S20250605000001
                         */
                        origSetlId?: string;
                        /**
                         * @description 其他保障已付 · paid by other cover
                         * @example 0.00
                         */
                        otherCoverPaid?: string;
                        /**
                         * @description 基本医保已结算，默认 1 · settled by basic insurance, 1 unless stated
                         * @example 1
                         */
                        settledByBasic?: string;
                        /**
                         * @description 第三人责任比例 · portion a third party owes
                         * @example 70%
                         */
                        thirdPartyPortion?: string;
                        /**
                         * @description ordinary、special、international
                         * @example ordinary
                         */
                        ward?: string;
                    } | null;
                    /**
                     * @description 本机构代码 · the institution’s own code
                     * @example H99000100001
                     */
                    fixmedins_code: string;
                    /**
                     * @description 机构名称 · institution’s name
                     * @example 示例医院
                     */
                    fixmedins_name?: string | null;
                    /**
                     * @description 全自费 · outside the catalogue（元，不填为 0） · yuan, 0 unless stated
                     * @example 0.00
                     */
                    fulamt_ownpay_amt?: string | null;
                    /**
                     * @description 基金支付总额 · all funds
                     * @example 15000.00
                     */
                    fund_pay_sumamt: string;
                    /**
                     * @description 伤残人员保障 · disabled（元，不填为 0） · yuan, 0 unless stated
                     * @example 0.00
                     */
                    hifdm_pay?: string | null;
                    /**
                     * @description 企业补充 · enterprise（元，不填为 0） · yuan, 0 unless stated
                     * @example 0.00
                     */
                    hifes_pay?: string | null;
                    /**
                     * @description 居民大病 · resident critical illness（元，不填为 0） · yuan, 0 unless stated
                     * @example 0.00
                     */
                    hifmi_pay?: string | null;
                    /**
                     * @description 职工大额 · employee large amounts（元，不填为 0） · yuan, 0 unless stated
                     * @example 0.00
                     */
                    hifob_pay?: string | null;
                    /**
                     * @description 统筹基金 · pooled fund（元，不填为 0） · yuan, 0 unless stated
                     * @example 0.00
                     */
                    hifp_pay?: string | null;
                    /**
                     * @description 医院等级 · hospital level
                     * @example 01
                     */
                    hosp_lv?: string | null;
                    /**
                     * @description 医院负担 · borne by the hospital（元，不填为 0） · yuan, 0 unless stated
                     * @example 0.00
                     */
                    hosp_part_amt?: string | null;
                    /**
                     * @description 符合范围 · in scope
                     * @example 40000.00
                     */
                    inscp_scp_amt: string;
                    /**
                     * @description 参保地区划 · division where insured
                     * @example 990001
                     */
                    insuplc_admdvs: string;
                    /**
                     * @description 险种 · insurance type
                     * @example 390
                     */
                    insutype?: string | null;
                    /**
                     * @description 医疗救助 · medical assistance（元，不填为 0） · yuan, 0 unless stated
                     * @example 0.00
                     */
                    maf_pay?: string | null;
                    /**
                     * @description 就诊号 · visit
                     * @example M00000001
                     */
                    mdtrt_id?: string | null;
                    /**
                     * @description 就医地区划 · division where treated
                     * @example 990001
                     */
                    mdtrtarea_admvs?: string | null;
                    /**
                     * @description 医疗类别，须在本市对照表中，否则转人工 · of the city’s list, else a person looks
                     * @example 21
                     */
                    med_type: string;
                    /**
                     * @description 医疗费总额 · total
                     * @example 40000.00
                     */
                    medfee_sumamt: string;
                    /**
                     * @description 其他支付 · other（元，不填为 0） · yuan, 0 unless stated
                     * @example 0.00
                     */
                    oth_pay?: string | null;
                    /**
                     * @description 超限价自费 · above the price cap（元，不填为 0） · yuan, 0 unless stated
                     * @example 0.00
                     */
                    overlmt_selfpay?: string | null;
                    /**
                     * @description 先行自付 · first pay（元，不填为 0） · yuan, 0 unless stated
                     * @example 0.00
                     */
                    preselfpay_amt?: string | null;
                    /**
                     * @description 证件类型，默认 01 · 01 unless stated
                     * @example 01
                     */
                    psn_cert_type?: string | null;
                    /**
                     * @description 姓名，与保单不同则转人工 · name; another than the policy’s goes to a person
                     * @example 张三
                     */
                    psn_name?: string | null;
                    /**
                     * @description 人员编号 · person number
                     * @example P00000001
                     */
                    psn_no?: string | null;
                    /**
                     * @description 个人负担 · borne by the person
                     * @example 25000.00
                     */
                    psn_part_amt: string;
                    /**
                     * @description 1 退费结算（冲销） · 1 for a reversal
                     * @example 0
                     */
                    refd_setl_flag?: string | null;
                    /**
                     * @description 结算单号 · settlement id
                     * @example S20250605000001
                     */
                    setl_id: string;
                    /**
                     * @description 结算时间，不晚于今天 · when settled, not after today
                     * @example 2025-06-05 15:30:00
                     */
                    setl_time: string;
                    /**
                     * @description 1 经办机构 2 窗口 · 1 at the agency, 2 at the window
                     * @example 2
                     */
                    setl_type?: string | null;
                    /** @description 基金支付分项 · what each fund paid */
                    setldetail?: {
                        /**
                         * @description 基金支付类型，须在本市对照表中 · of the city’s list
                         * @example 310100
                         */
                        fund_pay_type?: string;
                        /**
                         * @description 支付金额 · paid
                         * @example 15000.00
                         */
                        fund_payamt?: string;
                        /**
                         * @description 符合范围 · in scope
                         * @example 40000.00
                         */
                        inscp_scp_amt?: string;
                    }[] | null;
                    /**
                     * @description 0 作废 · 0 when void
                     * @example 1
                     */
                    vali_flag?: string | null;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description 成功 · done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "insuplc_admdvs": "990001",
                     *       "setl_id": "S00000001",
                     *       "result": "received",
                     *       "reason": {
                     *         "code": "inpatient-in-scope",
                     *         "text": {
                     *           "zh": "中文说明",
                     *           "en": "Words in English"
                     *         }
                     *       },
                     *       "claimId": "clm_001jdq3v5k8e7trw0000000000",
                     *       "psn_part_amt": "8000.00",
                     *       "oth_pay": "8000.00",
                     *       "psn_part_after": "8000.00",
                     *       "explanation": {
                     *         "setl_id": "S00000001",
                     *         "status": "payable",
                     *         "payableFen": 12900,
                     *         "burdenFen": 12900,
                     *         "notCoveredFen": 12900,
                     *         "benefits": [
                     *           {
                     *             "code": "inpatient-in-scope",
                     *             "eligibleFen": 12900,
                     *             "deductibleUsedFen": 12900,
                     *             "payableFen": 12900,
                     *             "reasons": [
                     *               {
                     *                 "code": "inpatient-in-scope",
                     *                 "clause": "Q4",
                     *                 "text": "住院政策范围内自付按档赔付"
                     *               }
                     *             ],
                     *             "counters": [
                     *               {
                     *                 "code": "inpatient-in-scope",
                     *                 "kind": "eligible",
                     *                 "ofFen": 12900,
                     *                 "beforeFen": 12900,
                     *                 "afterFen": 12900
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "excluded": [
                     *           {
                     *             "feedetl_sn": "1",
                     *             "code": "inpatient-in-scope",
                     *             "clause": "Q4",
                     *             "amountFen": 12900
                     *           }
                     *         ],
                     *         "warnings": [
                     *           {
                     *             "code": "inpatient-in-scope",
                     *             "field": "body.name",
                     *             "text": "住院政策范围内自付按档赔付"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SettlementAnswer"];
                };
            };
            /** @description 内容有误 · invalid input */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录或签名不对 · not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 · not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 · not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 · conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 · too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不符合规则 · refused by a rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 · too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
